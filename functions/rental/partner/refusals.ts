/** Words of every refusal around partners, their people and systems, and the rule behind each. */
import { fact, keyReused, plainly, text, textWrong, tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type {
  AddPartnerCredentialRefusal,
  ChangeAgreementRefusal,
  ChangePartnerPersonRefusal,
  DeclinePartnerRefusal,
  EngagePartnerRefusal,
  InvitePartnerPersonRefusal,
  RegisterApplicationRefusal,
  RegisterPartnerClientRefusal,
  RevokePartnerCredentialRefusal,
} from './types.ts';

/** What is wrong with a field of a framework agreement. */
const agreementWrongs: Readonly<Record<string, LocalizedText>> = {
  DAY: { zh: '请填写协议的起止日期。', en: 'Enter the first and the last day of the agreement.' },
  SPAN: {
    zh: '到期日期不早于生效日期，最长十年。',
    en: 'The agreement ends no earlier than it begins, and runs for ten years at most.',
  },
  SERVICES: { zh: '请至少选择一项服务内容。', en: 'Choose one service at least.' },
};

export const refusalTexts: Readonly<
  Record<
    | RegisterApplicationRefusal
    | EngagePartnerRefusal
    | DeclinePartnerRefusal
    | ChangeAgreementRefusal
    | InvitePartnerPersonRefusal
    | ChangePartnerPersonRefusal
    | RegisterPartnerClientRefusal
    | AddPartnerCredentialRefusal
    | RevokePartnerCredentialRefusal,
    RefusalText
  >
> = {
  TEXT_INVALID: text(textWrong.zh, textWrong.en, '名称、文号和理由须写明。', 'Names, numbers and reasons are stated.'),
  CREDIT_CODE_INVALID: plainly(
    '统一社会信用代码不正确，请核对 18 位代码。',
    'The unified social credit code is not right; check its 18 signs.',
    '统一社会信用代码按 GB 32100 编制，末位为校验码。',
    'Codes follow GB 32100; the last sign checks the others.',
  ),
  TELEPHONE_INVALID: plainly(
    '电话号码格式不对。',
    'The telephone number is malformed.',
    '企业、监督和人员电话须能拨通。',
    'Telephones of company, supervision and people must be such as can be called.',
  ),
  AGREEMENT_INVALID: text(
    (facts) => agreementWrongs[fact(facts, 'what')]?.zh ?? '',
    (facts) => agreementWrongs[fact(facts, 'what')]?.en ?? '',
    '企业凭框架协议提供服务。',
    'A partner serves on the ground of its framework agreement.',
  ),
  FOREIGN_JURISDICTION: plainly(
    '该行政区划不在您的管辖范围内。',
    'The division lies outside your jurisdiction.',
    '主管部门只引入本辖区的租赁企业。',
    'An authority engages partners of its own jurisdiction only.',
  ),
  COMPANY_ALREADY_PARTNER: plainly(
    '该企业已提交申请或已入驻。',
    'The company has applied already, or is a partner.',
    '同一企业在同一主管部门只登记一次。',
    'A company is registered once with an authority.',
  ),
  SUBJECT_UNAVAILABLE: plainly(
    '该账号不能邀请，请换一个。',
    'This sign-in cannot be invited; choose another.',
    '一个账号只为一家企业工作。',
    'A sign-in works for one partner only.',
  ),
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
  PARTNER_NOT_FOUND: plainly(
    '没有这家企业，或不由您管理。',
    'There is no such partner, or it is not yours to decide on.',
    '租赁企业由引入它的主管部门管理。',
    'Partners are decided on by the authority that engages them.',
  ),
  STATE_NOT_ALLOWED: plainly(
    '企业当前状态不允许此操作。',
    'The state of the partner does not allow it.',
    '申请、批准、暂停、恢复、终止依次进行。',
    'Application, engagement, suspension, resumption and end follow each other.',
  ),
  SAME_PERSON: plainly(
    '登记申请的人不能审批该申请。',
    'Whoever registered the application does not decide on it.',
    '登记与审批须由不同的人办理。',
    'Registering and deciding are done by different people.',
  ),
  TERM_OUT_OF_BOUNDS: text(
    (facts) => `时限须为 ${fact(facts, 'least')} 至 ${fact(facts, 'most')} 分钟，现为 ${fact(facts, 'value')}。`,
    (facts) =>
      `The term must be ${fact(facts, 'least')} to ${fact(facts, 'most')} minutes; it is ${fact(facts, 'value')}.`,
    '时限须在平台允许的范围内。',
    'Every term lies inside the bounds of the platform.',
  ),
  TOO_MANY_PEOPLE: text(
    (facts) => `一家企业最多 ${fact(facts, 'most')} 人。`,
    (facts) => `A partner has ${fact(facts, 'most')} people at most.`,
    '离职人员请先移除。',
    'Remove those who have left first.',
  ),
  PERSON_NOT_FOUND: plainly(
    '本企业没有这个人。',
    'Nobody of this id works for the partner.',
    '只能管理本企业的人员。',
    'A partner looks after its own people only.',
  ),
  LAST_OWNER: plainly(
    '至少保留一名负责人。',
    'At least one owner stays.',
    '企业须有负责人管理人员和系统。',
    'A partner needs an owner to look after people and systems.',
  ),
  SCOPES_INVALID: plainly(
    '请至少授予一项系统可用的权限。',
    'Give at least one scope that a system may have.',
    '系统的权限逐项授予；人员和系统只由负责人管理。',
    'Scopes are given one by one; people and systems are looked after by owners alone.',
  ),
  TOO_MANY_CLIENTS: text(
    (facts) => `一家企业最多 ${fact(facts, 'most')} 个系统。`,
    (facts) => `A partner has ${fact(facts, 'most')} systems at most.`,
    '不用的系统请先停用。',
    'End those that are not used first.',
  ),
  ISSUER_CLIENT_INVALID: plainly(
    '客户端编号格式不对，或已被使用。',
    'The client id is malformed, or already in use.',
    '一个客户端编号只对应一个系统。',
    'One client id stands for one system.',
  ),
  ISSUER_CLIENT_REQUIRED: plainly(
    '请先在身份认证服务中建立客户端，再填写其编号。',
    'Make a client at the issuer first, and give its id.',
    '本市的身份认证服务不由平台代建客户端。',
    'The issuer of this city makes no clients for the platform.',
  ),
  CLIENT_NOT_FOUND: plainly(
    '本企业没有这个系统。',
    'There is no such system of yours.',
    '只能管理本企业的系统。',
    'A partner looks after its own systems only.',
  ),
  CLIENT_REVOKED: plainly(
    '该系统已停用。',
    'The system was ended.',
    '停用后不再恢复，需要时重新登记。',
    'One that was ended stays so; register a new one.',
  ),
  TWO_CREDENTIALS: plainly(
    '已有两个有效密钥，请先停用一个。',
    'Two credentials work already; end one first.',
    '同时最多两个密钥有效，便于更换。',
    'Two work at a time, so that one can take over from the other.',
  ),
  CREDENTIAL_NOT_FOUND: plainly(
    '该系统没有这个密钥。',
    'The system has no such credential.',
    '只能停用该系统自己的密钥。',
    "Only a system's own credentials can be ended.",
  ),
};
