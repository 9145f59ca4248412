import { withParameterPrefixes } from './parameters';

/** Functions younger than the file format: files name them with `_xlfn.`, people do not. */
const LATER_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET
LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST
NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC
PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE
REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH
T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE
UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
Z.TEST`.split(/\s+/),
);
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** Namespace of our functions, as the manifest has it; files write functions of add-ins with `_xldudf_` and underscores. */
const OURS = 'CL';

/** The formula as people write it. */
export const withoutPrefixes = (formula: string): string =>
  formula.includes('_xl')
    ? formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./gi, '').replaceAll(`_xldudf_${OURS}_`, `${OURS}.`)
    : formula;

/** The formula as a file has it: later functions, parameters and our own functions with their prefixes. Texts and quoted names are left alone. */
export const withPrefixes = (formula: string): string =>
  withParameterPrefixes(formula).replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu,
    (whole: string, quoted: string | undefined, name: string) => {
      const upper = quoted === undefined ? name.toUpperCase() : '';
      if (upper.startsWith(`${OURS}.`)) return `_xldudf_${OURS}_${upper.slice(OURS.length + 1)}`;
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
      return LATER_FUNCTIONS.has(upper) ? `_xlfn.${name}` : whole;
    },
  );
