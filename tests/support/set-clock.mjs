// Preloaded into a build: the clock of the machine is wrong, and goes on from there. TWIZA_TEST_CLOCK says what it says.
const { Date: RealDate } = globalThis;
const shift = RealDate.parse(process.env.TWIZA_TEST_CLOCK ?? '') - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + shift);
    else super(...values);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
