// Made by build/generate.ts from the files of core/schema/tables.
import sales from './tables/sales';
import clients from './tables/clients';
import payments from './tables/payments';
import activities from './tables/activities';
import survey from './tables/survey';
import leads from './tables/leads';
import spend from './tables/spend';
import plan from './tables/plan';
import stock from './tables/stock';
import kpiFacts from './tables/kpi-facts';

/** Every table that a team may keep, in the order they are listed. */
export const declaredTables = { sales, clients, payments, activities, survey, leads, spend, plan, stock, kpiFacts } as const;
