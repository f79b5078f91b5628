/** How many trips give way with some orders: everybody who shares a car loses it. The event itself counts the same. */
export const tripsOf = (orders: readonly { readonly requests: readonly unknown[] }[]): number =>
  orders.reduce((sum, { requests }) => sum + requests.length, 0);
