/** A statement as a table that finance takes into its books. Pure. */
import { csvTable, type CsvValue } from '../../platform/csv.ts';
import { yuan } from '../../platform/money.ts';
import type { Language } from '../../platform/result.ts';
import { toDateTime } from '../../platform/time.ts';
import { adjustedOf, totalOf } from './statements.ts';
import type { RentalStatement, StatementLine } from './types.ts';

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['订单号', '号牌', '取车时间', '还车时间', '里程（公里）', '费用（元）', '调整（元）', '合计（元）'],
  en: ['Order', 'Plate', 'From', 'To', 'Distance (km)', 'Charged (CNY)', 'Adjusted (CNY)', 'Total (CNY)'],
};

const totals: Readonly<Record<Language, string>> = { zh: '合计', en: 'Total' };

/** Amounts are numbers to a spreadsheet, a negative one too; texts never are. */
const amount = (fen: number): CsvValue => Number(yuan(fen));

/** A row for each order, as they were charged, and one for the sum of all. */
export const statementCsv = (
  statement: RentalStatement,
  lines: readonly StatementLine[],
  language: Language,
): string => {
  const rows = lines.map((line): CsvValue[] => {
    const adjusted = adjustedOf(statement, line.orderId);
    const { orderId, plateNumber, window, km, chargedFen } = line;
    const span = [toDateTime(window.from), toDateTime(window.to)];
    return [orderId, plateNumber, ...span, km, amount(chargedFen), amount(adjusted), amount(chargedFen + adjusted)];
  });
  const total = totalOf(statement);
  const { chargedFen } = statement;
  const sum = [totals[language], '', '', '', '', amount(chargedFen), amount(total - chargedFen), amount(total)];
  return csvTable([headings[language], ...rows, sum]);
};
