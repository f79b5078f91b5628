/** Rows of pasted CSV (RFC 4180), or of cells as a spreadsheet puts them on the clipboard; blank lines are left out. */
export const rowsOf = (text: string): string[][] => {
  const [firstLine = ''] = text.split('\n', 1);
  const separator = firstLine.includes('\t') ? '\t' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const signs = Array.from(text.replace(/^\uFEFF/, ''));
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (quoted && sign === '"' && signs[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && sign === separator) endCell();
    else if (!quoted && sign === '\n') {
      endCell();
      rows.push([]);
    } else if (quoted || sign !== '\r') cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((text) => text !== ''));
};
