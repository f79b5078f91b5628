/** What sports are called: as the page names them, so that people find grounds by what they read there. */
import type { LocalizedText } from '../platform/text.ts';
import type { Sport } from './types.ts';

export const sports: Readonly<Record<Sport, LocalizedText>> = {
  BASKETBALL: { zh: '篮球', en: 'Basketball' },
  FOOTBALL: { zh: '足球', en: 'Football' },
  TENNIS: { zh: '网球', en: 'Tennis' },
  BADMINTON: { zh: '羽毛球', en: 'Badminton' },
  TABLE_TENNIS: { zh: '乒乓球', en: 'Table tennis' },
  PICKLEBALL: { zh: '匹克球', en: 'Pickleball' },
  AIR_VOLLEYBALL: { zh: '气排球', en: 'Air volleyball' },
  TRACK: { zh: '健步、跑步', en: 'Walking, running' },
};
