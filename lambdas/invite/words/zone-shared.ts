/** Names with several meanings: hint → zone. The last entry without a hint, if any, is what is meant otherwise. */
export const SHARED: Readonly<Record<string, readonly (readonly [string | null, string])[]>> = {
  IST: [
    ['india', 'Asia/Kolkata'],
    ['israel', 'Asia/Jerusalem'],
    ['ireland', 'Europe/Dublin'],
  ],
  BST: [
    ['bangladesh', 'Asia/Dhaka'],
    [null, 'Europe/London'],
  ],
  CST: [
    ['china', 'Asia/Shanghai'],
    [null, 'America/Chicago'],
  ],
  AST: [['arabia', 'Asia/Riyadh']],
  GST: [['arabia', 'Asia/Dubai']],
  PST: [
    ['philippines', 'Asia/Manila'],
    [null, 'America/Los_Angeles'],
  ],
  AMT: [],
  ECT: [],
  SST: [],
  ADT: [],
}
