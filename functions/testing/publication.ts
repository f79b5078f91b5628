import type { Publication } from '../platform/publication.ts';

/** Terms of open data in tests. */
export const publication: Publication = {
  address: 'https://gongxing.test',
  publisher: { zh: '株洲市机关事务管理局', en: 'Zhuzhou Government Offices Administration' },
  email: 'open-data@gongxing.test',
  licence: { name: { zh: '知识共享 署名 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
};
