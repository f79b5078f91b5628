import { keep, kept } from './device.ts';

/** Language and text size: chosen once, kept on the device, applied to the document. */

export type Language = 'zh' | 'en';
export type TextSize = 'normal' | 'large';

class Locale {
  language = $state<Language>(
    (kept('local', 'language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')) === 'en' ? 'en' : 'zh',
  );
  /** 长辈版 is `large`. */
  size = $state<TextSize>(kept('local', 'size') === 'large' ? 'large' : 'normal');

  speak(language: Language): void {
    this.language = language;
    keep('local', 'language', language);
    this.apply();
  }

  resize(size: TextSize): void {
    this.size = size;
    keep('local', 'size', size);
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

/** A text of the API in both languages, or in the one that was asked for. */
export interface Spoken {
  readonly zh?: string;
  readonly en?: string;
}

/** The text in the chosen language, or in the other while it is not there in this one. */
export const said = (text: Spoken): string => text[locale.language] ?? text.zh ?? text.en ?? '';
