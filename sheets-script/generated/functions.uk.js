// Made by build/generate.ts from the declarations in core/capabilities.

/**
 * Клас ABC кожної суми серед усіх сум: відповідь тієї самої форми, порожньо там, де не число.
 *
 * @param {Array<Array<*>>} values Суми клієнтів: одна клітинка або діапазон будь-якої форми.
 * @param {Array<Array<*>>} [among] Усі суми, серед яких визначається клас; якщо не вказано – самі значення.
 * @param {*} [a] Накопичена частка, на якій закінчується A; якщо не вказана – 75 %.
 * @param {*} [b] Накопичена частка, на якій закінчується B; якщо не вказана – 95 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCCLASS(values, among, a, b) {
  return Clientele.cell('ABCCLASS', arguments);
}

/**
 * ABC-аналіз продажів: клієнт, сума, частка, накопичена частка, клас; спочатку найбільші.
 *
 * @param {Array<Array<*>>} clients Клієнт кожного продажу: стовпець таблиці продажів.
 * @param {Array<Array<*>>} amounts Сума кожного продажу, стільки ж рядків; повернення з мінусом.
 * @param {*} [a] Накопичена частка, на якій закінчується A; якщо не вказана – 75 %.
 * @param {*} [b] Накопичена частка, на якій закінчується B; якщо не вказана – 95 %.
 * @param {string} [language] ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCTABLE(clients, amounts, a, b, language) {
  return Clientele.cell('ABCTABLE', arguments);
}

/**
 * Яка частка клієнтів дає 80 % суми, починаючи з найбільших.
 *
 * @param {Array<Array<*>>} values Суми клієнтів, по одній на клієнта.
 * @param {*} [share] Яку частку суми набрати; якщо не вказана – 80 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function PARETOSHARE(values, share) {
  return Clientele.cell('PARETOSHARE', arguments);
}

/**
 * Клас XYZ кожного клієнта за варіацією його сум: рядок на клієнта, порожньо там, де покупок немає.
 *
 * @param {Array<Array<*>>} series Суми за періодами: клієнт у рядку, період у стовпці, від давніх до нових.
 * @param {*} [x] Варіація, до якої клієнт X; якщо не вказана – 25 %.
 * @param {*} [y] Варіація, до якої клієнт Y; якщо не вказана – 50 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function XYZCLASS(series, x, y) {
  return Clientele.cell('XYZCLASS', arguments);
}

/**
 * XYZ-аналіз продажів: клієнт, клас, місяців із покупкою, місяців від першої покупки, регулярність, виторг.
 *
 * @param {Array<Array<*>>} clients Клієнт кожного продажу: стовпець таблиці продажів.
 * @param {Array<Array<*>>} dates Дата кожного продажу, стільки ж рядків.
 * @param {Array<Array<*>>} amounts Сума кожного продажу, стільки ж рядків; повернення з мінусом.
 * @param {*} [asOf] На яку дату рахувати; якщо не вказана – на наступний день після останнього продажу.
 * @param {string} [language] ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function XYZTABLE(clients, dates, amounts, asOf, language) {
  return Clientele.cell('XYZTABLE', arguments);
}

/**
 * ABC-XYZ-аналіз продажів: клієнт, сума, ABC, XYZ, група; за групами від AX до CZ.
 *
 * @param {Array<Array<*>>} clients Клієнт кожного продажу: стовпець таблиці продажів.
 * @param {Array<Array<*>>} dates Дата кожного продажу, стільки ж рядків.
 * @param {Array<Array<*>>} amounts Сума кожного продажу, стільки ж рядків; повернення з мінусом.
 * @param {*} [asOf] На яку дату рахувати; якщо не вказана – на наступний день після останнього продажу.
 * @param {string} [language] ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function ABCXYZTABLE(clients, dates, amounts, asOf, language) {
  return Clientele.cell('ABCXYZTABLE', arguments);
}

/**
 * Оцінка RFM кожного клієнта, наприклад 543: рядок на клієнта, порожньо там, де покупок немає.
 *
 * @param {Array<Array<*>>} recencyDays Скільки днів минуло від останньої покупки: рядок на клієнта.
 * @param {Array<Array<*>>} frequencies Скільки покупок зробив клієнт, стільки ж рядків.
 * @param {Array<Array<*>>} monetaries На яку суму купив клієнт, стільки ж рядків.
 * @param {*} [bins] Найвища оцінка, від 3 до 5; якщо не вказана – 5.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMSCORE(recencyDays, frequencies, monetaries, bins) {
  return Clientele.cell('RFMSCORE', arguments);
}

/**
 * Сегмент RFM кожного клієнта, наприклад «Чемпіони»: рядок на клієнта, порожньо там, де покупок немає.
 *
 * @param {Array<Array<*>>} recencyDays Скільки днів минуло від останньої покупки: рядок на клієнта.
 * @param {Array<Array<*>>} frequencies Скільки покупок зробив клієнт, стільки ж рядків.
 * @param {Array<Array<*>>} monetaries На яку суму купив клієнт, стільки ж рядків.
 * @param {*} [bins] Найвища оцінка, від 3 до 5; якщо не вказана – 5.
 * @param {string} [language] Мова назв: ru, uk або en; якщо не вказана – ru.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMSEGMENT(recencyDays, frequencies, monetaries, bins, language) {
  return Clientele.cell('RFMSEGMENT', arguments);
}

/**
 * RFM-аналіз продажів: клієнт, днів від останньої покупки, покупок, виторг, R, F, M, оцінка, сегмент.
 *
 * @param {Array<Array<*>>} clients Клієнт кожного продажу: стовпець таблиці продажів.
 * @param {Array<Array<*>>} dates Дата кожного продажу, стільки ж рядків.
 * @param {Array<Array<*>>} amounts Сума кожного продажу, стільки ж рядків; повернення з мінусом.
 * @param {*} [asOf] На яку дату рахувати; якщо не вказана – на наступний день після останнього продажу.
 * @param {*} [bins] Найвища оцінка, від 3 до 5; якщо не вказана – 5.
 * @param {string} [language] ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function RFMTABLE(clients, dates, amounts, asOf, bins, language) {
  return Clientele.cell('RFMTABLE', arguments);
}

/**
 * Міграція клієнтів між двома останніми повними періодами: клієнт, було, стало, що сталося, виторг був, став, зміна й менеджер.
 *
 * @param {Array<Array<*>>} clients Клієнт кожного продажу: стовпець таблиці продажів.
 * @param {Array<Array<*>>} dates Дата кожного продажу, стільки ж рядків.
 * @param {Array<Array<*>>} amounts Сума кожного продажу, стільки ж рядків; повернення з мінусом.
 * @param {Array<Array<*>>} [managers] Менеджер кожного продажу, стільки ж рядків.
 * @param {*} [asOf] На яку дату рахувати; якщо не вказана – на наступний день після останнього продажу.
 * @param {string} [period] Період: місяць, квартал, півріччя або рік (month, quarter, half, year); якщо не вказано – квартал.
 * @param {string} [language] ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function MIGRATIONTABLE(clients, dates, amounts, managers, asOf, period, language) {
  return Clientele.cell('MIGRATIONTABLE', arguments);
}

/**
 * Якість портфеля менеджерів за чотири останні повні періоди: менеджер, період, клієнтів, кількість і частки A, B, C, X, Y, Z, виторг, частка у виторгу компанії, індекс, сигнал.
 *
 * @param {Array<Array<*>>} clients Клієнт кожного продажу: стовпець таблиці продажів.
 * @param {Array<Array<*>>} dates Дата кожного продажу, стільки ж рядків.
 * @param {Array<Array<*>>} amounts Сума кожного продажу, стільки ж рядків; повернення з мінусом.
 * @param {Array<Array<*>>} managers Менеджер кожного продажу, стільки ж рядків.
 * @param {*} [asOf] На яку дату рахувати; якщо не вказана – на наступний день після останнього продажу.
 * @param {string} [period] Період: місяць, квартал, півріччя або рік (month, quarter, half, year); якщо не вказано – квартал.
 * @param {string} [language] ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function PORTFOLIOTABLE(clients, dates, amounts, managers, asOf, period, language) {
  return Clientele.cell('PORTFOLIOTABLE', arguments);
}

/**
 * Індекс Херфіндаля – Хіршмана: сума квадратів часток, від 1/n (усі рівні) до 1 (усе в одного).
 *
 * @param {Array<Array<*>>} values Суми клієнтів, по одній на клієнта; недодатні не враховуються.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function HHINDEX(values) {
  return Clientele.cell('HHINDEX', arguments);
}

/**
 * Коефіцієнт Джині: нерівність сум, 0 – усі рівні, ближче до 1 – майже все в небагатьох.
 *
 * @param {Array<Array<*>>} values Суми клієнтів, по одній на клієнта; недодатні не враховуються.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function GINI(values) {
  return Clientele.cell('GINI', arguments);
}

/**
 * NPS: частка промоутерів (9–10) мінус частка критиків (0–6), від −100 до 100; з інтервалом – ще і його межі.
 *
 * @param {Array<Array<*>>} scores Оцінки від 0 до 10; порожні клітинки не враховуються.
 * @param {*} [interval] ІСТИНА – поруч показати межі, у яких NPS лежить з імовірністю 95 %.
 * @return {Array<Array<*>>}
 * @customfunction
 */
function NPSSCORE(scores, interval) {
  return Clientele.cell('NPSSCORE', arguments);
}

