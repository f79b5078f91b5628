/** The address of the page for others: without where the one who hands it on is. */
export const shareable = (): string => {
  const url = new URL(location.href);
  url.searchParams.delete('near');
  return url.href;
};
