/** Statements as tables that finance takes into its books. Pure. */
import { csvTable, type CsvValue } from '../../platform/csv.ts';
import { yuan } from '../../platform/money.ts';
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime } from '../../platform/time.ts';
import type { PriceLine } from '../tariff/types.ts';
import { lineWords } from '../tariff/words.ts';
import { adjustedOf, totalOf } from './statements.ts';
import type { RentalStatement, StatementLine, StatementState } from './types.ts';

/** A statement with the names that a table has in it. */
export interface NamedStatement {
  readonly statement: RentalStatement;
  readonly unitName: LocalizedText;
  readonly partnerName: LocalizedText;
}

/** A line with what stands on its order; whose it was is told to people only. */
export interface ExplainedLine extends StatementLine {
  readonly personName?: string | undefined;
  readonly priceLines: readonly PriceLine[];
}

type Headings<Column extends string> = Readonly<Record<Language, Readonly<Record<Column, string>>>>;

const whose = {
  zh: { month: '月份', state: '状态', unit: '用车单位', partner: '租赁企业' },
  en: { month: 'Month', state: 'State', unit: 'Unit', partner: 'Partner' },
};
const amounts = {
  zh: { charged: '费用（元）', adjusted: '调整（元）', total: '合计（元）' },
  en: { charged: 'Charged (CNY)', adjusted: 'Adjusted (CNY)', total: 'Total (CNY)' },
};
const ofOrder = {
  zh: {
    ...{ order: '订单号', plate: '号牌', person: '用车人', from: '取车时间', to: '还车时间', km: '里程（公里）' },
    lines: '计费明细',
  },
  en: {
    ...{ order: 'Order', plate: 'Plate', person: 'Person', from: 'From', to: 'To', km: 'Distance (km)' },
    lines: 'Price lines',
  },
};
const lineHeadings: Headings<keyof (typeof whose)['zh'] | keyof (typeof ofOrder)['zh'] | keyof (typeof amounts)['zh']> =
  {
    zh: { ...whose.zh, ...ofOrder.zh, ...amounts.zh },
    en: { ...whose.en, ...ofOrder.en, ...amounts.en },
  };
const statementHeadings: Headings<keyof (typeof whose)['zh'] | 'orders' | keyof (typeof amounts)['zh']> = {
  zh: { ...whose.zh, orders: '订单数', ...amounts.zh },
  en: { ...whose.en, orders: 'Orders', ...amounts.en },
};

const totals: Readonly<Record<Language, string>> = { zh: '合计', en: 'Total' };

const stateNames: Readonly<Record<StatementState, LocalizedText>> = {
  OPEN: { zh: '未出账', en: 'open' },
  ISSUED: { zh: '待单位确认', en: 'for the unit to approve' },
  DISPUTED: { zh: '待企业答复', en: 'for the partner to answer' },
  ANSWERED: { zh: '待裁定', en: 'to be decided' },
  UNIT_APPROVED: { zh: '待企业确认', en: 'for the partner to approve' },
  APPROVED: { zh: '双方已确认', en: 'approved' },
};

/** What every row says of its statement. */
const whoseOf = ({ statement: { month, state }, unitName, partnerName }: NamedStatement, language: Language) => ({
  ...{ month: month.slice(0, 7), state: stateNames[state][language] },
  ...{ unit: unitName[language], partner: partnerName[language] },
});

const amountsOf = (chargedFen: number, adjustedFen: number) => ({
  ...{ charged: yuan(chargedFen), adjusted: yuan(adjustedFen), total: yuan(chargedFen + adjustedFen) },
});

/** Rows under their headings, in the order of these; what a row does not say is empty. */
const table = <Column extends string>(
  headings: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Partial<Record<Column, CsvValue>>>[],
): string => {
  const columns = Object.keys(headings) as Column[];
  return csvTable([
    columns.map((column) => headings[column]),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ]);
};

const explained = (lines: readonly PriceLine[], language: Language): string =>
  lines.map((line) => `${lineWords(line)[language]} ${yuan(line.amountFen)}`).join(language === 'zh' ? '；' : '; ');

/** A row for each order, as they were charged, and one for the sum of all. */
export const statementCsv = (named: NamedStatement, lines: readonly ExplainedLine[], language: Language): string => {
  const { statement } = named;
  const rows = lines.map(({ orderId, plateNumber, personName, window, km, priceLines, chargedFen }) => ({
    ...whoseOf(named, language),
    ...{ order: orderId, plate: plateNumber, person: personName ?? '', km },
    ...{ from: toDateTime(window.from), to: toDateTime(window.to), lines: explained(priceLines, language) },
    ...amountsOf(chargedFen, adjustedOf(statement, orderId)),
  }));
  const { chargedFen } = statement;
  const sum = amountsOf(chargedFen, totalOf(statement) - chargedFen);
  return table(lineHeadings[language], [...rows, { month: totals[language], ...sum }]);
};

/** A row for each statement, and one for the sum of all. */
export const statementsCsv = (all: readonly NamedStatement[], language: Language): string => {
  const rows = all.map((named) => {
    const { orders, chargedFen } = named.statement;
    return {
      ...{ ...whoseOf(named, language), orders },
      ...amountsOf(chargedFen, totalOf(named.statement) - chargedFen),
    };
  });
  const sum = (of: (statement: RentalStatement) => number): number =>
    all.reduce((total, { statement }) => total + of(statement), 0);
  const charged = sum(({ chargedFen }) => chargedFen);
  const whole = { orders: sum(({ orders }) => orders), ...amountsOf(charged, sum(totalOf) - charged) };
  return table(statementHeadings[language], [...rows, { month: totals[language], ...whole }]);
};
