import { distinct, randomFor } from './random.ts';

const surnames = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗高林郑梁谢唐许冯宋韩邓彭曹曾田萧潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贺龙',
);
const given = [
  ...['建国', '志强', '海燕', '晓东', '丽华', '文博', '雪梅', '俊杰', '思远', '国栋', '春兰', '玉玲', '宇航', '嘉怡'],
  ...['明辉', '红梅', '永刚', '佳宁', '雅琴', '振华', '婷婷', '浩然', '秀英', '立新', '晨曦', '光明', '静怡', '伟民'],
  ...['敏', '静', '强', '洋', '勇', '艳', '杰', '涛', '超', '霞', '平', '刚', '桂英', '子轩', '欣怡', '德华'],
];

/** Invented names, none twice, and none of those already given away. */
export const inventNames = (subject: string, taken: readonly string[]): (() => string) => {
  const random = randomFor(subject);
  return distinct(() => `${random.pick(surnames)}${random.pick(given)}`, taken);
};
