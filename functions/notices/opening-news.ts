/** Which notices follow when somebody else changes how a unit's place opens, and for whom. Pure. */
import type { OpeningAct, OpeningChange } from '../opening/setting/types.ts';
import type { Place } from '../opening/types.ts';
import type { News, OpeningNoticeKind } from './types.ts';

const kinds: Readonly<Partial<Record<OpeningAct, OpeningNoticeKind>>> = {
  SET: 'OPENING_SET',
  WITHDRAW: 'OPENING_TAKEN_BACK',
  CLOSE: 'PLACE_CLOSED',
  CHANGE_CLOSURE: 'PLACE_CLOSED',
  END_CLOSURE: 'OPENING_TAKEN_BACK',
  OPEN_ONCE: 'OPENING_SET',
  CANCEL_OPEN_ONCE: 'OPENING_TAKEN_BACK',
};

/** Managers of the unit hear what the authority decided of their place; what their own people do they know. */
export const newsOfOpening = (
  { act }: Pick<OpeningChange, 'act'>,
  { id: placeId, unitId, name }: Pick<Place, 'id' | 'unitId' | 'name'>,
  by: { readonly unitId: string } | undefined,
): News[] => {
  const kind = kinds[act];
  if (!kind || !by || by.unitId === unitId) return [];
  return [
    {
      kind,
      to: { role: 'UNIT_MANAGER', unitId, except: [] },
      placeId,
      facts: { place: name.zh, placeEn: name.en },
    },
  ];
};
