/** Language and text size: chosen once, kept on the device, applied to the document. */

export type Language = 'zh' | 'en';
export type TextSize = 'normal' | 'large';

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows may refuse storage; the choice then lasts for this page.
  }
};

class Locale {
  language = $state<Language>(
    kept('language') === 'en' || (kept('language') === null && !navigator.language.startsWith('zh')) ? 'en' : 'zh',
  );
  /** 长辈版 is `large`. */
  size = $state<TextSize>(kept('size') === 'large' ? 'large' : 'normal');

  speak(language: Language): void {
    this.language = language;
    keep('language', language);
    this.apply();
  }

  resize(size: TextSize): void {
    this.size = size;
    keep('size', size);
    this.apply();
  }

  apply(): void {
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.size = this.size;
  }
}

export const locale = new Locale();

/** Words of one page in both languages; reading one follows the chosen language. */
export const words = <W extends object>(zh: W, en: NoInfer<W>): W =>
  new Proxy(zh, { get: (_, name) => Reflect.get(locale.language === 'en' ? en : zh, name) as unknown });

/** One of two texts that the API gives in both languages. */
export const said = (text: { zh: string; en: string }): string => text[locale.language];
