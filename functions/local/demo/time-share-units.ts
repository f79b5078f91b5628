import { instantAt } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { licenceWrite, membershipWrite } from '../../rental/membership/records.ts';
import { bodyNamed } from './bodies.ts';
import { peopleIn } from './people.ts';
import { pilot } from './time-share.ts';

const SINCE = '2025-02-01';

/** The units of the pilot use shared cars; their people's licences have been seen. */
const unitWrites = (key: string): Write[] => {
  const { unit } = bodyNamed(key);
  const [manager] = peopleIn(unit.id, 'UNIT_MANAGER');
  const setBy = manager?.id ?? 'system';
  const noted = { checkedBy: setBy, checkedAt: instantAt(SINCE), revision: 1 };
  return [
    membershipWrite(undefined, {
      unitId: unit.id,
      divisionCode: unit.divisionCode,
      state: 'ENABLED',
      monthlyBudgetFen: 300_000,
      personBudgetFen: 60_000,
      mostHours: 24,
      purposes: ['FIELD_WORK', 'MEETING', 'LAW_ENFORCEMENT'],
      setBy,
      setAt: instantAt(SINCE),
      revision: 1,
    }),
    ...[...peopleIn(unit.id, 'UNIT_STAFF'), ...peopleIn(unit.id, 'UNIT_MANAGER')].map(({ id: personId }) =>
      licenceWrite(undefined, {
        ...{ personId, unitId: unit.id, licenceClass: 'C1', licensedUntil: '2031-06-30' },
        ...noted,
      }),
    ),
  ];
};

export const timeShareUnitWrites = (): Write[] => pilot.flatMap(unitWrites);
