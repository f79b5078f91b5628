import type { ServiceConcern } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** What an authority should look at, and what may be done about it. */
export const concernWord = words<Record<ServiceConcern, string>>(
  {
    SLOW_CONFIRMATION: '确认订单太慢：半数以上订单的确认时间超过阈值。',
    UNSERVED: '未履约太多：不接单、逾时未确认和无法履行的订单占比超过阈值。',
    COMPLAINTS: '投诉太多：被投诉的订单占比超过阈值。',
    STALE_CARS: '车辆失联太多：超过时限没有上报的车辆占比超过阈值。',
    NOT_TO_STANDARD: '有车辆或站点不符合标准，或站点还没有验收。',
    FAVOURED: '有派车人员几乎总选这家企业，而当时有更便宜的报价。这是线索，不是结论，请核实其选择理由。',
  },
  {
    SLOW_CONFIRMATION: 'Slow to confirm: for more than half of the orders it took longer than the limit.',
    UNSERVED: 'Too many orders were declined, not confirmed in time, or could not be served.',
    COMPLAINTS: 'Too many orders were complained of.',
    STALE_CARS: 'Too many cars are silent for longer than agreed.',
    NOT_TO_STANDARD: 'A car or a station does not keep to the standard, or was not inspected yet.',
    FAVOURED:
      'A dispatcher nearly always chooses this company although another was cheaper. It is an indicator and no proof: look at the reasons given.',
  },
);
