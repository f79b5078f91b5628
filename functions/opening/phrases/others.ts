/** What beside hours tells that they may be of something else than the opening. Pure. */

/** 充电桩24小时使用, 便利店9:00-21:00: what has hours of its own that are not those of the place. */
export const OTHER_THING =
  /充电[桩站枪]|通道|卫生间|洗手间|公厕|浴室|淋浴|更衣室|小卖部|便利店|书店|影院|自习室|阅览[室区]|绿道|步道|商店|超市|食堂|餐厅|茶室|喷泉|路灯|灯光|空调|电梯|班车|游船|窗口|服务台|咨询台|寄存|广播/;
/** 22:00-6:00保持安静, 12:00-14:00保洁: hours of another thing than opening, unless they close it. */
const OTHER_USE =
  /保洁|消[毒杀]|清[洁扫洗]|冲洗|洒水|作业|换水|检修|维[护修]|熄灯|开灯|巡[查逻]|安静|噪|售票|办[理公]|接待|运行|演练|勿|充电/;
/** 8:00-18:00内部车辆使用, 值班时间8:30-17:30, 游客9:00-17:00: hours that are not of everybody, or not of the place. */
const OF_SOME =
  /内部|自用|专[用场]|(?<!免费|市民|居民|公众|社会车辆)使用|本单位(?:车|职|员|干|人)|(?:职工|员工|学[生员]|教职|师生|游客|老年|老人|未成年|青少年|儿童|会员|残疾|党员)(?![^\s,]{0,6}(?:中心|之家|大学|[宫园院楼])|俱乐部)|(?:预约|值班|咨询|受理|报名|上班|演出|放映|讲解|上课|比赛|训练|会议|施工|缴费|监督|接送)(?:时[间段]|活动)?$|值守|升旗/;
/** 17:30-20:00向师生和周边居民开放 */
const OF_ALL = /社会|市民|居民|公众|群众/;
const FORBIDS = /不得|不准|不能|不许|禁止|严禁|勿/;
const SAYS_OPEN = /开[放馆园门]|免费|对外|社会|停[放车]/;

/** Whether words of a clause with hours say that they are of another use, or of some people alone. */
export const isOfOther = (words: string, clause: string): boolean =>
  OTHER_USE.test(words) || (OF_SOME.test(words.trim()) && !OF_ALL.test(clause));

/** 每日23:00至次日5:30，车辆不得进出消防通道: hours that nothing says to open may be those of what is forbidden behind them. */
export const forbids = (clause: string, before: string): boolean =>
  (FORBIDS.test(clause) || OTHER_USE.test(clause)) && !SAYS_OPEN.test(before);

/** 停放时间：…, 市民可在…停放, and a time of the day beside it: hours of opening, though they were not understood. */
const SAYS_WHEN =
  /(?:停[放车]|开放|进出|入[场园馆])的?(?:时间|时段)|(?:可|允许|免费|对外|社会|市民|居民|公众|群众|全天)[^;]*(?:停[放车](?![场位])|开放)/;
const TIME_OF_DAY = /\d\s*[:点时]|[一二三四五六七八九十]\s*[点时]|[上下]班[前后]|[早晚夜]间?至/;

export const saysWhen = (plain: string): boolean => SAYS_WHEN.test(plain) && TIME_OF_DAY.test(plain);
