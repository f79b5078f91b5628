import {
  AssignInspectionRouteDocument,
  OpeningInspectorsDocument,
  type OpeningInspectorsQuery,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf, dateTimeOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { now } from '../../lib/now.ts';
import { placesOf, type Month, type WatchedPlace } from './watch.svelte.ts';

const w = words({ inspector: '请选择巡查员' }, { inspector: 'Choose an inspector' });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** An inspector being sent to some places, until tomorrow night unless another time is chosen. */
export class Sending {
  readonly act = new Act();
  readonly inspectors: Live<OpeningInspectorsQuery['openingInspectors']>;
  readonly places: Live<readonly WatchedPlace[]>;
  inspectorId = $state('');
  until = $state(`${dateOf(new Date(now().getTime() + DAY_MS))}T22:00`);
  note = $state('');
  placeIds = $state<string[]>([]);
  #key = crypto.randomUUID();

  readonly #first: string | undefined;
  readonly #reportId: string | undefined;

  /** To a place first of all, to look into a citizen's report of it where one is named. */
  constructor(of: Month, placeId?: string, note = '', reportId?: string) {
    this.#first = placeId;
    this.#reportId = reportId;
    this.placeIds = placeId === undefined ? [] : [placeId];
    this.note = note;
    this.inspectors = new Live(
      async (signal) => (await ask(OpeningInspectorsDocument, { division: of.division }, signal)).openingInspectors,
      HOUR_MS,
    );
    this.places = placesOf(() => of);
  }

  /** The place of the report that is looked into: the inspector goes there in any case. */
  isSure({ place }: WatchedPlace): boolean {
    return this.#reportId !== undefined && place.id === this.#first;
  }

  /** Where nobody has been for longest comes first, after the place in question. */
  get choices(): readonly WatchedPlace[] {
    const seen = ({ place }: WatchedPlace): string => place.lastVerifiedOpenOn ?? '';
    const isOther = ({ place }: WatchedPlace): number => (place.id === this.#first ? 0 : 1);
    return (this.places.data ?? []).toSorted(
      (a, b) => isOther(a) - isOther(b) || a.checks - b.checks || (seen(a) < seen(b) ? -1 : 1),
    );
  }

  start(): () => void {
    const stops = [this.inspectors.start(), this.places.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** True when the inspector is sent. */
  async send(): Promise<boolean> {
    const { inspectorId, note, placeIds } = this;
    this.act.refusals = inspectorId === '' ? [missing('inspectorId', () => w.inspector)] : [];
    if (inspectorId === '') return false;
    const input = {
      ...{ idempotencyKey: this.#key, inspectorId, placeIds: [...placeIds], until: dateTimeOf(this.until) },
      ...(this.#reportId === undefined ? {} : { reportId: this.#reportId }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    const payload = await this.act.run(
      async () => (await ask(AssignInspectionRouteDocument, { input })).assignInspectionRoute,
    );
    if (this.act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) this.#key = crypto.randomUUID();
    return payload !== undefined;
  }
}
