import gcoord from 'gcoord';

/** A map service that can lead there, by an address that also opens its app. */
export interface NavigationLink {
  readonly service: 'amap' | 'baidu' | 'tencent';
  readonly href: string;
}

const link = (base: string, parameters: Readonly<Record<string, string>>): string =>
  `${base}?${new URLSearchParams(parameters).toString()}`;

const degrees = (value: number): string => value.toFixed(6);

/**
 * Ways to a place. The services want the coordinates that mainland maps are drawn in: 高德 and 腾讯 GCJ-02,
 * 百度 BD-09; ours are WGS-84.
 */
export const navigationTo = (point: { lat: number; lng: number }, name: string): readonly NavigationLink[] => {
  const wgs84: [number, number] = [point.lng, point.lat];
  const [gcjLng, gcjLat] = gcoord.transform(wgs84, gcoord.WGS84, gcoord.GCJ02);
  const [bdLng, bdLat] = gcoord.transform(wgs84, gcoord.WGS84, gcoord.BD09);
  return [
    {
      service: 'amap',
      href: link('https://uri.amap.com/navigation', {
        to: `${degrees(gcjLng)},${degrees(gcjLat)},${name}`,
        mode: 'car',
        coordinate: 'gaode',
        callnative: '1',
        src: 'gongxing',
      }),
    },
    {
      service: 'baidu',
      href: link('https://api.map.baidu.com/marker', {
        location: `${degrees(bdLat)},${degrees(bdLng)}`,
        title: name,
        content: name,
        coord_type: 'bd09ll',
        output: 'html',
        src: 'webapp.gongxing.gongxing',
      }),
    },
    {
      service: 'tencent',
      href: link('https://apis.map.qq.com/uri/v1/routeplan', {
        type: 'drive',
        to: name,
        tocoord: `${degrees(gcjLat)},${degrees(gcjLng)}`,
        referer: 'gongxing',
      }),
    },
  ];
};
