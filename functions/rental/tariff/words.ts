/** Lines of a price in words, as people read them on an order, a statement and in the guide. Pure. */
import { yuan } from '../../platform/money.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { PriceLine, RateKind } from './types.ts';

const rateNames: Readonly<Record<RateKind, LocalizedText>> = {
  WORKDAY: { zh: '工作日', en: 'workday' },
  REST_DAY: { zh: '休息日', en: 'rest day' },
  HOLIDAY: { zh: '节假日', en: 'holiday' },
  NIGHT: { zh: '夜间', en: 'night' },
};

const quotedNames: Readonly<Record<Extract<PriceLine, { kind: 'QUOTED' }>['line'], LocalizedText>> = {
  CAR_DAY: { zh: '租车日', en: 'days of the car' },
  DRIVER_DAY: { zh: '驾驶员日', en: 'days of the driver' },
  KM: { zh: '公里', en: 'km' },
  OTHER: { zh: '其他费用', en: 'other' },
};

const share = (percent: number): string => (percent === 100 ? '' : ` × ${String(percent)}%`);

/** What a line is for. */
export const lineWords = (line: PriceLine): LocalizedText => {
  switch (line.kind) {
    case 'START':
      return { zh: '起步费', en: 'Start fee' };
    case 'TIME': {
      const { day, rate, minutes, fenPerMinute, percent } = line;
      const price = yuan(fenPerMinute);
      return {
        zh: `第 ${String(day)} 日${rateNames[rate].zh} ${String(minutes)} 分钟 × ${price} 元${share(percent)}`,
        en: `Day ${String(day)}, ${rateNames[rate].en}: ${String(minutes)} min × CNY ${price}${share(percent)}`,
      };
    }
    case 'CAP': {
      const cap = yuan(line.capFen);
      return line.day === undefined
        ? { zh: `全程封顶 ${cap} 元`, en: `Cap of the whole order, CNY ${cap}` }
        : { zh: `第 ${String(line.day)} 日封顶 ${cap} 元`, en: `Cap of day ${String(line.day)}, CNY ${cap}` };
    }
    case 'INCLUDED_KM':
      return { zh: `免费里程 ${String(line.km)} 公里`, en: `${String(line.km)} km included` };
    case 'QUOTED': {
      const times = `${String(line.quantity)} × ${yuan(line.unitFen)}`;
      const { zh, en } = quotedNames[line.line];
      return { zh: `${zh} ${times} 元`, en: `${en}: ${times} CNY` };
    }
    case 'KM': {
      const price = yuan(line.fenPerKm);
      return {
        zh: `里程 ${String(line.km)} 公里 × ${price} 元`,
        en: `${String(line.km)} km × CNY ${price}`,
      };
    }
  }
};
