import { describe, expect, it } from 'vitest';
import { saysPinyin } from './pinyin.ts';

const LOT = '株洲市天元区机关事务管理局停车场';

describe('a Chinese name asked for in Latin letters', () => {
  it.each([
    'tianyuan',
    'tyq',
    'tianyq',
    'tianyuanqu',
    'tiany',
    'zzsty',
    'zhuzhoushi',
    'jgsw',
    'tcc',
    'tingchechang',
    'zhzh',
  ])('is found by %s: whole syllables, initials, or both', (typed) => {
    expect(saysPinyin(LOT, typed)).toBe(true);
  });

  it.each(['ianyuan', 'tyuanx', 'tianyuanqi', 'yqt', 't', '', 'tianyuan1'])('is not found by %s', (typed) => {
    expect(saysPinyin(LOT, typed)).toBe(false);
  });

  it.each([
    ['长沙市', 'changsha'],
    ['重庆市', 'chongqing'],
    ['厦门市', 'xiamen'],
    ['六安市', 'luan'],
    ['芦淞区', 'lusong'],
    ['石峰区', 'shifeng'],
    ['渌口区', 'lukou'],
    ['醴陵市', 'liling'],
    ['衡阳市', 'hengyang'],
    ['曲靖市', 'qujing'],
    ['连云港市', 'lianyungang'],
    ['绿化中心', 'lvhua'],
    ['建设银行', 'jsyh'],
    ['会计核算中心', 'kuaiji'],
    ['行政审批服务局', 'xzspfwj'],
  ])('%s reads %s', (name, typed) => {
    expect(saysPinyin(name, typed)).toBe(true);
  });

  it('reads letters and figures of the name as they stand', () => {
    expect(saysPinyin('天元A座地下停车场', 'tyazdx')).toBe(true);
  });
});
