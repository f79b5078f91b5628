import type { Division } from '../../organisation/types.ts';

const division = (
  level: Division['level'],
  code: string,
  zh: string,
  en: string,
  lat: number,
  lng: number,
): Division => ({ code, level, name: { zh, en }, centre: { lat, lng } });

/** The divisions of the demo with their real codes (GB/T 2260); Zhuzhou whole, the others with some counties. */
export const divisions: readonly Division[] = [
  division('PROVINCE', '430000', '湖南省', 'Hunan', 28.1124, 112.9834),
  division('CITY', '430200', '株洲市', 'Zhuzhou', 27.83, 113.13),
  division('COUNTY', '430202', '荷塘区', 'Hetang District', 27.856, 113.173),
  division('COUNTY', '430203', '芦淞区', 'Lusong District', 27.833, 113.154),
  division('COUNTY', '430204', '石峰区', 'Shifeng District', 27.875, 113.118),
  division('COUNTY', '430211', '天元区', 'Tianyuan District', 27.827, 113.11),
  division('COUNTY', '430212', '渌口区', 'Lukou District', 27.699, 113.144),
  division('COUNTY', '430223', '攸县', 'You County', 27.014, 113.396),
  division('COUNTY', '430224', '茶陵县', 'Chaling County', 26.777, 113.539),
  division('COUNTY', '430225', '炎陵县', 'Yanling County', 26.49, 113.773),
  division('COUNTY', '430281', '醴陵市', 'Liling', 27.646, 113.497),
  division('CITY', '430400', '衡阳市', 'Hengyang', 26.894, 112.572),
  division('COUNTY', '430405', '珠晖区', 'Zhuhui District', 26.894, 112.62),
  division('COUNTY', '430408', '蒸湘区', 'Zhengxiang District', 26.895, 112.567),
  division('COUNTY', '430412', '南岳区', 'Nanyue District', 27.241, 112.733),
  division('COUNTY', '430481', '耒阳市', 'Leiyang', 26.422, 112.859),
  division('CITY', '431100', '永州市', 'Yongzhou', 26.42, 111.613),
  division('COUNTY', '431102', '零陵区', 'Lingling District', 26.221, 111.631),
  division('COUNTY', '431103', '冷水滩区', 'Lengshuitan District', 26.461, 111.592),
  division('COUNTY', '431181', '祁阳市', 'Qiyang', 26.58, 111.841),
  division('PROVINCE', '320000', '江苏省', 'Jiangsu', 32.061, 118.763),
  division('CITY', '320700', '连云港市', 'Lianyungang', 34.596, 119.222),
  division('COUNTY', '320703', '连云区', 'Lianyun District', 34.739, 119.338),
  division('COUNTY', '320706', '海州区', 'Haizhou District', 34.573, 119.164),
  division('COUNTY', '320722', '东海县', 'Donghai County', 34.542, 118.753),
  division('PROVINCE', '530000', '云南省', 'Yunnan', 25.046, 102.71),
  division('CITY', '530300', '曲靖市', 'Qujing', 25.49, 103.796),
  division('COUNTY', '530302', '麒麟区', 'Qilin District', 25.495, 103.805),
  division('COUNTY', '530303', '沾益区', 'Zhanyi District', 25.6, 103.822),
  division('COUNTY', '530381', '宣威市', 'Xuanwei', 26.22, 104.104),
];

const byCode = new Map(divisions.map((one) => [one.code, one]));

/** A division of the demo. */
export const divisionNamed = (code: string): Division => {
  const found = byCode.get(code);
  if (!found) throw new Error(`the demo has no division ${code}`);
  return found;
};
