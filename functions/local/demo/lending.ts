import type { Lending, Vehicle } from '../../fleet/types.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import { bodyNamed } from './bodies.ts';
import { demoId } from './identity.ts';

/** Units of Zhuzhou that lend a vehicle to their neighbours, and who hands over the key. */
const lenders: ReadonlyMap<string, Pick<Lending, 'keyKeeper' | 'selfDrive' | 'note'>> = new Map([
  ['education', { keyKeeper: '办公室 罗晓', selfDrive: true, note: '开学两周内不出借' }],
  ['water', { keyKeeper: '防汛值班室 彭波', selfDrive: false, note: '' }],
  ['statistics', { keyKeeper: '办公室 曾丽', selfDrive: true, note: '油卡随车' }],
]);

/** The same vehicles, of which each lending unit lends its first that anybody may use. */
export const withLent = (vehicles: readonly Vehicle[], now: Instant): Vehicle[] => {
  const lent = new Map(
    [...lenders].flatMap(([key, terms]): [string, Lending][] => {
      const { unit } = bodyNamed(key);
      const vehicle = vehicles.find(
        ({ unitId, category, state, seats }) =>
          unitId === unit.id && category === 'OTHER_OFFICIAL' && state === 'IN_SERVICE' && seats <= 7,
      );
      const lending: Lending = {
        ...terms,
        id: demoId('lending', key),
        from: now - 30 * DAY,
        purposes: ['FIELD_WORK', 'MEETING'],
        withDriver: false,
        centreId: unit.servedBy,
        saidBy: 'system',
        saidAt: now - 30 * DAY,
        inputHash: '',
      };
      return vehicle ? [[vehicle.id, lending]] : [];
    }),
  );
  return vehicles.map((vehicle) => {
    const lending = lent.get(vehicle.id);
    return lending ? { ...vehicle, lending } : vehicle;
  });
};
