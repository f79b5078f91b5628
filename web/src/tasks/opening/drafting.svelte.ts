import {
  PreviewOpeningDocument,
  SetOpeningDocument,
  type PlaceActItemShownFragment,
  type PreviewOpeningQuery,
} from '../../generated/graphql.ts';
import { Act, refusalAt, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { now } from '../../lib/now.ts';
import { dayOfEffect, isPlain, readLines, sentLines, type ReadLine } from './lines.ts';
import { chunked, MOST_ASKED, type OpeningPlace } from './places.svelte.ts';

export type Preview = PreviewOpeningQuery['previewOpening']['previews'][number];
export type PlaceItem = PlaceActItemShownFragment;

const w = words(
  {
    lines: '请至少写一行能读懂的开放时间，读不懂的行请先改好',
    day: '请选择施行日期，最早为今天',
    reason: '请写明依据或原因，至少 2 个字',
  },
  {
    lines: 'Write at least one line that is understood, and put right those that are not',
    day: 'Choose the day of effect, today at the earliest',
    reason: 'State what it rests on, in at least 2 characters',
  },
);

const DAY = 86_400_000;
/** So many places at a time, so that one sees how far it is. */
const AT_ONCE = 8;

/** What is refused before anything is sent. */
const MISSING = 'MISSING';

/** Whether somebody has changed the place since it was previewed. */
const isOvertaken = ({ userErrors }: PlaceItem): boolean => userErrors.some(({ code }) => code === 'CHANGED_MEANWHILE');

/** A place with lines of its own. */
export interface Exception {
  readonly placeId: string;
  text: string;
}

/** An opening being written for some places: what was typed stays until it is set, whatever is refused. */
export class OpeningDraft {
  readonly act = new Act();
  readonly places: readonly OpeningPlace[];
  text = $state('');
  readonly #tomorrow = dateOf(new Date(Date.now() + DAY));
  /** The day that was set by hand. */
  #day = $state<string>();
  title = $state('');
  number = $state('');
  published = $state('');
  url = $state('');
  reason = $state('');
  includeOwn = $state(false);
  exceptions = $state<Exception[]>([]);
  /** What would change, and for what it was asked. */
  previews = $state.raw<readonly Preview[]>();
  #previewed = $state('');
  /** What became of each place so far; undefined until it is set. */
  items = $state.raw<readonly PlaceItem[]>();
  /** Whether places are being worked on. */
  isSetting = $state(false);
  /** One key for one intended setting, however often it is sent. */
  #key = crypto.randomUUID();
  readonly lines: readonly ReadLine[] = $derived(readLines(this.text));
  /** The day that the notice says for all of it: 自2026年12月1日起. */
  readonly dayOfNotice = $derived(dayOfEffect(this.lines, dateOf(now())));
  /** What is plain to see against it now; everything else the server decides. */
  readonly #faults: readonly Refusal[] = $derived.by(() => [
    ...(isPlain(this.lines) ? [] : [missing('opening', () => w.lines)]),
    ...this.exceptions.flatMap(({ placeId, text }) =>
      isPlain(readLines(text)) ? [] : [missing(`exception-${placeId}`, () => w.lines)],
    ),
    ...(this.effectiveFrom >= dateOf(new Date()) ? [] : [missing('effectiveFrom', () => w.day)]),
    ...(this.reason.trim().length >= 2 ? [] : [missing('reason', () => w.reason)]),
  ]);

  constructor(places: readonly OpeningPlace[]) {
    this.places = places;
  }

  /** The day that was set by hand, or else that of the notice, or tomorrow. */
  get effectiveFrom(): string {
    return this.#day ?? this.dayOfNotice ?? this.#tomorrow;
  }

  set effectiveFrom(day: string) {
    this.#day = day;
  }

  /** What was refused, without what has been put right since. */
  get refusals(): readonly Refusal[] {
    const isSeen = ({ path: [field] }: Refusal): boolean => this.#faults.some(({ path }) => path[0] === field);
    return this.act.refusals.filter((one) => one.code !== MISSING || isSeen(one));
  }

  get #common() {
    return {
      opening: { lines: sentLines(this.lines) },
      effectiveFrom: this.effectiveFrom,
    };
  }

  #asked(places: readonly { readonly id: string }[]) {
    const placeIds = places.map(({ id }) => id);
    const exceptions = this.exceptions
      .filter(({ placeId, text }) => placeIds.includes(placeId) && text.trim() !== '')
      .map(({ placeId, text }) => ({ placeId, opening: { lines: sentLines(readLines(text)) } }));
    return { placeIds, ...this.#common, exceptions };
  }

  /** Whether the preview is that of what stands there now. */
  get isPreviewed(): boolean {
    return this.previews !== undefined && this.#previewed === JSON.stringify(this.#asked(this.places));
  }

  wrongAt(field: string): string | undefined {
    return refusalAt(this.refusals, field);
  }

  except(placeId: string, text: string): void {
    this.exceptions = [...this.exceptions, { placeId, text }];
  }

  follow(placeId: string): void {
    this.exceptions = this.exceptions.filter((one) => one.placeId !== placeId);
  }

  /** Whether nothing plain to see stands against it; for a preview no reason is needed. */
  #looksRight(forSetting: boolean): boolean {
    this.act.clear();
    this.act.refusals = this.#faults.filter(({ path }) => forSetting || path[0] !== 'reason');
    return this.act.refusals.length === 0;
  }

  async preview(): Promise<void> {
    if (!this.#looksRight(false)) return;
    const asked = JSON.stringify(this.#asked(this.places));
    const previews: Preview[] = [];
    for (const some of chunked(this.places, MOST_ASKED)) {
      const send = async () => (await ask(PreviewOpeningDocument, { input: this.#asked(some) })).previewOpening;
      const payload = await this.act.run(send);
      if (!payload) return;
      previews.push(...payload.previews);
    }
    this.previews = previews;
    this.#previewed = asked;
  }

  /** True when every place has answered. */
  async set(): Promise<boolean> {
    if (!this.#looksRight(true)) return false;
    const [number, url] = [this.number.trim(), this.url.trim()];
    const source = {
      ...(number === '' ? {} : { number }),
      ...(this.published === '' ? {} : { date: this.published }),
      ...(url === '' ? {} : { url }),
    };
    const notice = {
      idempotencyKey: this.#key,
      includeOwn: this.includeOwn,
      ...(this.title.trim() === '' ? {} : { title: { zh: this.title.trim() } }),
      ...(Object.keys(source).length === 0 ? {} : { source }),
      reason: this.reason.trim(),
    };
    this.items = [];
    this.isSetting = true;
    const seen = (this.previews ?? []).flatMap(({ revisions }) => revisions);
    for (const some of chunked(this.places, AT_ONCE)) {
      const previewed = seen.filter(({ placeId }) => some.some(({ id }) => id === placeId));
      const input = { ...notice, ...this.#asked(some), previewed };
      const payload = await this.act.run(async () => (await ask(SetOpeningDocument, { input })).setOpening);
      if (!payload) break;
      this.items = [...this.items, ...payload.items];
    }
    this.isSetting = false;
    // Somebody was faster at all of them: what was typed stays, to be looked at anew.
    if (this.items.length > 0 && this.items.every(isOvertaken)) {
      this.act.refusals = this.items[0]?.userErrors ?? [];
      [this.items, this.previews] = [undefined, undefined];
      return false;
    }
    if (this.items.length === this.places.length) {
      this.#key = crypto.randomUUID();
      return true;
    }
    // Nothing happened yet: the form stands as it was. Else the way on is to send the same again.
    if (this.items.length === 0) this.items = undefined;
    return false;
  }

  /** The version that was set, and the places as they are with it; undefined when it can be taken back no more. */
  get made(): { readonly versionId: string; readonly places: readonly OpeningPlace[] } | undefined {
    if (this.effectiveFrom <= dateOf(new Date())) return undefined;
    const done = (this.items ?? []).flatMap(({ outcome, place }) => (outcome === 'DONE' && place ? [place] : []));
    const version = done[0]?.opening?.versions.find(
      ({ state, effectiveFrom }) => state === 'TO_COME' && effectiveFrom === this.effectiveFrom,
    );
    return version?.id ? { versionId: version.id, places: done } : undefined;
  }
}
