/** How long printing may take, whoever does it. */
export const printingPatienceMs = 120_000;
