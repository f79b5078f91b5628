/** What became of a message: what its receiver answered, or why there was no answer. */
export type Receipt =
  { readonly status: number } | { readonly trouble: 'ADDRESS_REFUSED' | 'TIMED_OUT' | 'UNREACHABLE' };

/**
 * The way to other people's systems. It goes to public addresses only, so that nobody can have the platform knock on
 * the doors of its own network; it follows no redirect and waits for a bounded time.
 */
export interface Courier {
  /** Whether messages may go to an address. */
  readonly reaches: (url: string) => Promise<boolean>;
  readonly post: (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Receipt>;
}
