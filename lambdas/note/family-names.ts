/**
 * Common family names of places where the family name may come first (Chinese, Vietnamese, Korean, Japanese, Hungarian),
 * folded. "Li Wei" is not split on this evidence: which of the two is the given name cannot be known.
 */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
    'deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lau ' +
    'chan wong cheung leung ho lam chow tsai hsu hsieh kuo chang tseng liao ng tan lim goh ' +
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh truong mai dao doan trinh luong ' +
    'kim lee park choi jeong jung kang cho yoon jang lim seo shin kwon hwang ahn ryu hong moon ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi ' +
    'matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ogawa ishikawa maeda fujita okada goto ' +
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah'
  ).split(' '),
)
