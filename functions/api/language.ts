import type { Language } from '../platform/result.ts';

/** The caller's language after Accept-Language (RFC 9110): the best liked of the two we speak, Chinese when in doubt. */
export const languageOf = (header: string | undefined): Language => {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { tag, quality: Number(quality ?? 1) };
  });
  const liking = (language: Language): number =>
    Math.max(0, ...ranges.filter(({ tag }) => tag.split('-')[0] === language).map(({ quality }) => quality));
  return liking('en') > liking('zh') ? 'en' : 'zh';
};
