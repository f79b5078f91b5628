/** The index of the open data as a page: both languages on one, so that caches keep one page for everybody. */
import type { Publication } from '../../platform/publication.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime } from '../../platform/time.ts';
import { columns } from './columns.ts';
import { formats, titleOf, type PublishedCity } from './dataset.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** The Chinese text, and the English one below it. */
const both = ({ zh, en }: LocalizedText): string => `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

const style = `:root{color-scheme:light dark}
body{font:1rem/1.7 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{line-height:1.3}h2{margin-top:2.2rem}
span[lang]{display:block;opacity:.78;font-size:.92em;font-weight:400}
code{overflow-wrap:anywhere;font-weight:400}
a{display:inline-block;min-height:44px;padding:.5rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent)}`;

const cityOf = ({ city, places, modifiedAt }: PublishedCity): string => `
<section>
<h3>${both(titleOf(city))}</h3>
<p>${both({
  zh: `${String(places)} 处场所，更新于 ${toDateTime(modifiedAt).slice(0, 16).replace('T', ' ')}`,
  en: `${String(places)} places, last changed at ${toDateTime(modifiedAt).slice(0, 16).replace('T', ' ')}`,
})}</p>
<ul>${formats
  .map(({ file, describes }) => `<li><a href="/open-data/${city.code}/${file}">${both(describes)}</a></li>`)
  .join('')}</ul>
</section>`;

export const indexPageOf = (cities: readonly PublishedCity[], { publisher, licence }: Publication): string =>
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>开放数据 · 公行 · Open data</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${both({ zh: '开放数据', en: 'Open data' })}</h1>
<p>${both({
    zh: '向公众开放的机关停车场、运动场：在哪里、何时开放、怎样进入。不含任何个人信息。',
    en: 'Government parking lots and sports grounds open to the public: where they are, when they open, how to get in. No personal data are among them.',
  })}</p>
<p>${both({ zh: `发布：${publisher.zh}`, en: `Published by ${publisher.en}` })}</p>
<p><a rel="license" href="${escaped(licence.url)}">${both({ zh: `许可：${licence.name.zh}`, en: `Licence: ${licence.name.en}` })}</a></p>
<p><a href="/open-data/index.json">${both({ zh: '供程序读取的目录（DCAT）', en: 'This index for programs (DCAT)' })}</a></p>
<h2>${both({ zh: '各市数据', en: 'Cities' })}</h2>${cities.map(cityOf).join('')}
<h2>${both({ zh: '单个场所的开放日历', en: 'Calendar of one place' })}</h2>
<p>${both({
    zh: '/open-data/places/场所编号.ics，含今后八周的开放时段；英文为 场所编号.en.ics。',
    en: '/open-data/places/<id>.ics has the windows of the coming eight weeks in Chinese, <id>.en.ics in English.',
  })}</p>
<h2 id="columns">${both({ zh: '字段说明', en: 'Columns' })}</h2>
<div class="wide" role="region" aria-labelledby="columns" tabindex="0"><table>
<thead><tr><th scope="col">${both({ zh: '字段', en: 'Column' })}</th><th scope="col">${both({ zh: '类型', en: 'Type' })}</th><th scope="col">${both({ zh: '含义', en: 'Meaning' })}</th></tr></thead>
<tbody>${columns
    .map(
      ({ name, type, describes }) =>
        `<tr><th scope="row"><code>${name}</code></th><td>${type}</td><td>${both(describes)}</td></tr>`,
    )
    .join('\n')}</tbody>
</table></div>
</main>
</body>
</html>
`;
