// Made by build/generate.ts from the declarations in core/capabilities.

/**
 * Класс ABC каждой суммы среди всех сумм: ответ той же формы, пусто там, где не число.
 *
 * @param {Array<Array<*>>} values Суммы клиентов: одна ячейка или диапазон любой формы.
 * @param {Array<Array<*>>} [among] Все суммы, среди которых определяется класс; если не указаны – сами значения.
 * @param {*} [a] Накопленная доля, на которой кончается A; если не указана – 75 %.
 * @param {*} [b] Накопленная доля, на которой кончается B; если не указана – 95 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCCLASS(values, among, a, b) {
  return Clientele.cell('ABCCLASS', arguments);
}

/**
 * ABC-анализ продаж: клиент, сумма, доля, накопленная доля, класс; сначала крупнейшие.
 *
 * @param {Array<Array<*>>} clients Клиент каждой продажи: столбец таблицы продаж.
 * @param {Array<Array<*>>} amounts Сумма каждой продажи, столько же строк; возвраты с минусом.
 * @param {*} [a] Накопленная доля, на которой кончается A; если не указана – 75 %.
 * @param {*} [b] Накопленная доля, на которой кончается B; если не указана – 95 %.
 * @param {string} [language] ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCTABLE(clients, amounts, a, b, language) {
  return Clientele.cell('ABCTABLE', arguments);
}

/**
 * Какая доля клиентов даёт 80 % суммы, начиная с крупнейших.
 *
 * @param {Array<Array<*>>} values Суммы клиентов, по одной на клиента.
 * @param {*} [share] Какую долю суммы набрать; если не указана – 80 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function PARETOSHARE(values, share) {
  return Clientele.cell('PARETOSHARE', arguments);
}

/**
 * Класс XYZ каждого клиента по вариации его сумм: строка на клиента, пусто там, где покупок нет.
 *
 * @param {Array<Array<*>>} series Суммы по периодам: клиент в строке, период в столбце, от старых к новым.
 * @param {*} [x] Вариация, до которой клиент X; если не указана – 25 %.
 * @param {*} [y] Вариация, до которой клиент Y; если не указана – 50 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function XYZCLASS(series, x, y) {
  return Clientele.cell('XYZCLASS', arguments);
}

/**
 * XYZ-анализ продаж: клиент, класс, месяцев с покупкой, месяцев с первой покупки, регулярность, выручка.
 *
 * @param {Array<Array<*>>} clients Клиент каждой продажи: столбец таблицы продаж.
 * @param {Array<Array<*>>} dates Дата каждой продажи, столько же строк.
 * @param {Array<Array<*>>} amounts Сумма каждой продажи, столько же строк; возвраты с минусом.
 * @param {*} [asOf] На какую дату считать; если не указана – на следующий день после последней продажи.
 * @param {string} [language] ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function XYZTABLE(clients, dates, amounts, asOf, language) {
  return Clientele.cell('XYZTABLE', arguments);
}

/**
 * ABC-XYZ-анализ продаж: клиент, сумма, ABC, XYZ, группа; по группам от AX до CZ.
 *
 * @param {Array<Array<*>>} clients Клиент каждой продажи: столбец таблицы продаж.
 * @param {Array<Array<*>>} dates Дата каждой продажи, столько же строк.
 * @param {Array<Array<*>>} amounts Сумма каждой продажи, столько же строк; возвраты с минусом.
 * @param {*} [asOf] На какую дату считать; если не указана – на следующий день после последней продажи.
 * @param {string} [language] ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCXYZTABLE(clients, dates, amounts, asOf, language) {
  return Clientele.cell('ABCXYZTABLE', arguments);
}

/**
 * Оценка RFM каждого клиента, например 543: строка на клиента, пусто там, где покупок нет.
 *
 * @param {Array<Array<*>>} recencyDays Сколько дней прошло с последней покупки: строка на клиента.
 * @param {Array<Array<*>>} frequencies Сколько покупок сделал клиент, столько же строк.
 * @param {Array<Array<*>>} monetaries На какую сумму купил клиент, столько же строк.
 * @param {*} [bins] Высшая оценка, от 3 до 5; если не указана – 5.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMSCORE(recencyDays, frequencies, monetaries, bins) {
  return Clientele.cell('RFMSCORE', arguments);
}

/**
 * Сегмент RFM каждого клиента, например «Чемпионы»: строка на клиента, пусто там, где покупок нет.
 *
 * @param {Array<Array<*>>} recencyDays Сколько дней прошло с последней покупки: строка на клиента.
 * @param {Array<Array<*>>} frequencies Сколько покупок сделал клиент, столько же строк.
 * @param {Array<Array<*>>} monetaries На какую сумму купил клиент, столько же строк.
 * @param {*} [bins] Высшая оценка, от 3 до 5; если не указана – 5.
 * @param {string} [language] Язык названий: ru, uk или en; если не указан – ru.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMSEGMENT(recencyDays, frequencies, monetaries, bins, language) {
  return Clientele.cell('RFMSEGMENT', arguments);
}

/**
 * RFM-анализ продаж: клиент, дней с последней покупки, покупок, выручка, R, F, M, оценка, сегмент.
 *
 * @param {Array<Array<*>>} clients Клиент каждой продажи: столбец таблицы продаж.
 * @param {Array<Array<*>>} dates Дата каждой продажи, столько же строк.
 * @param {Array<Array<*>>} amounts Сумма каждой продажи, столько же строк; возвраты с минусом.
 * @param {*} [asOf] На какую дату считать; если не указана – на следующий день после последней продажи.
 * @param {*} [bins] Высшая оценка, от 3 до 5; если не указана – 5.
 * @param {string} [language] ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMTABLE(clients, dates, amounts, asOf, bins, language) {
  return Clientele.cell('RFMTABLE', arguments);
}

/**
 * Миграция клиентов между двумя последними полными периодами: клиент, было, стало, что произошло, выручка была, стала, изменение и менеджер.
 *
 * @param {Array<Array<*>>} clients Клиент каждой продажи: столбец таблицы продаж.
 * @param {Array<Array<*>>} dates Дата каждой продажи, столько же строк.
 * @param {Array<Array<*>>} amounts Сумма каждой продажи, столько же строк; возвраты с минусом.
 * @param {Array<Array<*>>} [managers] Менеджер каждой продажи, столько же строк.
 * @param {*} [asOf] На какую дату считать; если не указана – на следующий день после последней продажи.
 * @param {string} [period] Период: месяц, квартал, полугодие или год (month, quarter, half, year); если не указан – квартал.
 * @param {string} [language] ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function MIGRATIONTABLE(clients, dates, amounts, managers, asOf, period, language) {
  return Clientele.cell('MIGRATIONTABLE', arguments);
}

/**
 * Качество портфеля менеджеров за четыре последних полных периода: менеджер, период, клиентов, число и доли A, B, C, X, Y, Z, выручка, доля в выручке компании, индекс, сигнал.
 *
 * @param {Array<Array<*>>} clients Клиент каждой продажи: столбец таблицы продаж.
 * @param {Array<Array<*>>} dates Дата каждой продажи, столько же строк.
 * @param {Array<Array<*>>} amounts Сумма каждой продажи, столько же строк; возвраты с минусом.
 * @param {Array<Array<*>>} managers Менеджер каждой продажи, столько же строк.
 * @param {*} [asOf] На какую дату считать; если не указана – на следующий день после последней продажи.
 * @param {string} [period] Период: месяц, квартал, полугодие или год (month, quarter, half, year); если не указан – квартал.
 * @param {string} [language] ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function PORTFOLIOTABLE(clients, dates, amounts, managers, asOf, period, language) {
  return Clientele.cell('PORTFOLIOTABLE', arguments);
}

/**
 * Индекс Херфиндаля – Хиршмана: сумма квадратов долей, от 1/n (все равны) до 1 (всё у одного).
 *
 * @param {Array<Array<*>>} values Суммы клиентов, по одной на клиента; неположительные не считаются.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function HHINDEX(values) {
  return Clientele.cell('HHINDEX', arguments);
}

/**
 * Коэффициент Джини: неравенство сумм, 0 – все равны, ближе к 1 – почти всё у немногих.
 *
 * @param {Array<Array<*>>} values Суммы клиентов, по одной на клиента; неположительные не считаются.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function GINI(values) {
  return Clientele.cell('GINI', arguments);
}

/**
 * NPS: доля промоутеров (9–10) минус доля критиков (0–6), от −100 до 100; с интервалом – ещё и его границы.
 *
 * @param {Array<Array<*>>} scores Оценки от 0 до 10; пустые ячейки не считаются.
 * @param {*} [interval] ИСТИНА – рядом показать границы, в которых NPS лежит с вероятностью 95 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function NPSSCORE(scores, interval) {
  return Clientele.cell('NPSSCORE', arguments);
}

