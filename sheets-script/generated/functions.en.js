// Made by build/generate.ts from the declarations in core/capabilities.

/**
 * The ABC class of every amount among all of them: the answer has the same shape, blank where there is no number.
 *
 * @param {Array<Array<*>>} values Amounts of clients: one cell or a range of any shape.
 * @param {Array<Array<*>>} [among] All the amounts to class among; the values themselves when left out.
 * @param {*} [a] Cumulative share at which A ends; 75% when left out.
 * @param {*} [b] Cumulative share at which B ends; 95% when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCCLASS(values, among, a, b) {
  return Clientele.cell('ABCCLASS', arguments);
}

/**
 * ABC analysis of sales: client, amount, share, cumulative share, class; the largest first.
 *
 * @param {Array<Array<*>>} clients The client of every sale: a column of the sales table.
 * @param {Array<Array<*>>} amounts The amount of every sale, as many rows; returns are negative.
 * @param {*} [a] Cumulative share at which A ends; 75% when left out.
 * @param {*} [b] Cumulative share at which B ends; 95% when left out.
 * @param {string} [language] ru, uk or en: adds a row of headers in this language; no headers when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCTABLE(clients, amounts, a, b, language) {
  return Clientele.cell('ABCTABLE', arguments);
}

/**
 * The share of clients that brings 80% of the total, the largest first.
 *
 * @param {Array<Array<*>>} values Amounts of clients, one for each.
 * @param {*} [share] The share of the total to reach; 80% when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function PARETOSHARE(values, share) {
  return Clientele.cell('PARETOSHARE', arguments);
}

/**
 * The XYZ class of every client by the variation of its sums: one row for each, blank without a purchase.
 *
 * @param {Array<Array<*>>} series Sums of the periods: a client in a row, a period in a column, the oldest first.
 * @param {*} [x] The variation up to which a client is X; 25% when left out.
 * @param {*} [y] The variation up to which a client is Y; 50% when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function XYZCLASS(series, x, y) {
  return Clientele.cell('XYZCLASS', arguments);
}

/**
 * XYZ analysis of sales: client, class, months with a purchase, months since the first one, regularity, revenue.
 *
 * @param {Array<Array<*>>} clients The client of every sale: a column of the sales table.
 * @param {Array<Array<*>>} dates The date of every sale, as many rows.
 * @param {Array<Array<*>>} amounts The amount of every sale, as many rows; returns are negative.
 * @param {*} [asOf] The as-of date; the day after the last sale when left out.
 * @param {string} [language] ru, uk or en: adds a row of headers in this language; no headers when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function XYZTABLE(clients, dates, amounts, asOf, language) {
  return Clientele.cell('XYZTABLE', arguments);
}

/**
 * ABC-XYZ analysis of sales: client, amount, ABC, XYZ, group; by group from AX to CZ.
 *
 * @param {Array<Array<*>>} clients The client of every sale: a column of the sales table.
 * @param {Array<Array<*>>} dates The date of every sale, as many rows.
 * @param {Array<Array<*>>} amounts The amount of every sale, as many rows; returns are negative.
 * @param {*} [asOf] The as-of date; the day after the last sale when left out.
 * @param {string} [language] ru, uk or en: adds a row of headers in this language; no headers when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCXYZTABLE(clients, dates, amounts, asOf, language) {
  return Clientele.cell('ABCXYZTABLE', arguments);
}

/**
 * The RFM score of every client, such as 543: one row for each, blank without a purchase.
 *
 * @param {Array<Array<*>>} recencyDays Days since the last purchase, one client a row.
 * @param {Array<Array<*>>} frequencies How many purchases the client made, as many rows.
 * @param {Array<Array<*>>} monetaries For how much the client bought, as many rows.
 * @param {*} [bins] The highest score, 3 to 5; 5 when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMSCORE(recencyDays, frequencies, monetaries, bins) {
  return Clientele.cell('RFMSCORE', arguments);
}

/**
 * The RFM segment of every client, such as “Champions”: one row for each, blank without a purchase.
 *
 * @param {Array<Array<*>>} recencyDays Days since the last purchase, one client a row.
 * @param {Array<Array<*>>} frequencies How many purchases the client made, as many rows.
 * @param {Array<Array<*>>} monetaries For how much the client bought, as many rows.
 * @param {*} [bins] The highest score, 3 to 5; 5 when left out.
 * @param {string} [language] The language of the names: ru, uk or en; ru when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMSEGMENT(recencyDays, frequencies, monetaries, bins, language) {
  return Clientele.cell('RFMSEGMENT', arguments);
}

/**
 * RFM analysis of sales: client, days since the last purchase, purchases, revenue, R, F, M, score, segment.
 *
 * @param {Array<Array<*>>} clients The client of every sale: a column of the sales table.
 * @param {Array<Array<*>>} dates The date of every sale, as many rows.
 * @param {Array<Array<*>>} amounts The amount of every sale, as many rows; returns are negative.
 * @param {*} [asOf] The as-of date; the day after the last sale when left out.
 * @param {*} [bins] The highest score, 3 to 5; 5 when left out.
 * @param {string} [language] ru, uk or en: adds a row of headers in this language; no headers when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMTABLE(clients, dates, amounts, asOf, bins, language) {
  return Clientele.cell('RFMTABLE', arguments);
}

/**
 * Client migration between the last two complete periods: client, class before, after, what happened, revenue before, after, change and the manager.
 *
 * @param {Array<Array<*>>} clients The client of every sale: a column of the sales table.
 * @param {Array<Array<*>>} dates The date of every sale, as many rows.
 * @param {Array<Array<*>>} amounts The amount of every sale, as many rows; returns are negative.
 * @param {Array<Array<*>>} [managers] The manager of every sale, as many rows.
 * @param {*} [asOf] The as-of date; the day after the last sale when left out.
 * @param {string} [period] The period: month, quarter, half or year; quarter when left out.
 * @param {string} [language] ru, uk or en: adds a row of headers in this language; no headers when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function MIGRATIONTABLE(clients, dates, amounts, managers, asOf, period, language) {
  return Clientele.cell('MIGRATIONTABLE', arguments);
}

/**
 * Quality of the managers’ portfolios in the last four complete periods: manager, period, clients, counts and shares of A, B, C, X, Y, Z, revenue, share of company revenue, index, flag.
 *
 * @param {Array<Array<*>>} clients The client of every sale: a column of the sales table.
 * @param {Array<Array<*>>} dates The date of every sale, as many rows.
 * @param {Array<Array<*>>} amounts The amount of every sale, as many rows; returns are negative.
 * @param {Array<Array<*>>} managers The manager of every sale, as many rows.
 * @param {*} [asOf] The as-of date; the day after the last sale when left out.
 * @param {string} [period] The period: month, quarter, half or year; quarter when left out.
 * @param {string} [language] ru, uk or en: adds a row of headers in this language; no headers when left out.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function PORTFOLIOTABLE(clients, dates, amounts, managers, asOf, period, language) {
  return Clientele.cell('PORTFOLIOTABLE', arguments);
}

/**
 * The Herfindahl–Hirschman index: the sum of squared shares, from 1/n (all equal) to 1 (one has everything).
 *
 * @param {Array<Array<*>>} values Amounts of clients, one for each; those that are not positive do not count.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function HHINDEX(values) {
  return Clientele.cell('HHINDEX', arguments);
}

/**
 * The Gini coefficient: how unequal the amounts are; 0 when all are equal, near 1 when a few have almost everything.
 *
 * @param {Array<Array<*>>} values Amounts of clients, one for each; those that are not positive do not count.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function GINI(values) {
  return Clientele.cell('GINI', arguments);
}

/**
 * NPS: the share of promoters (9–10) less that of detractors (0–6), −100 to 100; with the interval its bounds too.
 *
 * @param {Array<Array<*>>} scores Scores from 0 to 10; blank cells do not count.
 * @param {*} [interval] TRUE to show beside it the bounds within which NPS lies with 95% confidence.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function NPSSCORE(scores, interval) {
  return Clientele.cell('NPSSCORE', arguments);
}

