import type { Host, Language } from '../../../core';
import { excelHost } from '../../../excel-addin/host';
import type { HostAnswer } from '../../../embedded/excel/host';
import { createExcelHost, isCleanUp } from '../../../embedded/excel/host';
import { connect, loadCatalogue } from '../../../embedded/excel/node';
import { HostError } from '../../../embedded/excel/wire/host-error';
import type { BatchRequest } from '../../../embedded/excel/wire/protocol';
import type { Workbook } from '../../../embedded/workbook/model/workbook';

/** What goes wrong with a request of the add-in, counted from 1. */
export type ExcelFault =
  /** It never arrives. */
  | { readonly lost: number }
  /** It is carried out, but no answer comes. */
  | { readonly unanswered: number }
  /** Excel refuses an action, counted over all requests; what came before it in the same request is done. */
  | { readonly refused: number; readonly code?: string };

export interface FaultyExcel {
  readonly workbook: Workbook;
  readonly host: Host;
  /** Requests and actions since the fault was set. */
  readonly counts: { requests: number; actions: number };
  /** The largest request so far, in bytes. */
  largest: number;
  fail(fault: ExcelFault | null): void;
  /** Does something in the workbook right before the request of that number. */
  meanwhile(request: number, act: () => void): void;
  missing(): readonly string[];
}

const failed = (code = 'GeneralException'): HostAnswer => ({ error: new HostError(code) });

/** Excel with the add-in in it, and with faults where a test wants them. */
export function openFaultyExcel(workbook: Workbook, language: Language = 'ru'): FaultyExcel {
  const excel = createExcelHost(workbook, { catalogue: loadCatalogue() });
  const answer = excel.answer.bind(excel);
  let fault: ExcelFault | null = null;
  let event: { request: number; act: () => void } | null = null;
  const opened: FaultyExcel = {
    workbook,
    host: excelHost(language),
    counts: { requests: 0, actions: 0 },
    largest: 0,
    fail(next) {
      fault = next;
      opened.counts.requests = opened.counts.actions = 0;
    },
    meanwhile(request, act) {
      event = { request, act };
      opened.counts.requests = 0;
    },
    missing: () => [...excel.missing.keys()],
  };
  excel.answer = (request, bytes) => {
    if (isCleanUp(request)) return answer(request, bytes);
    const { counts } = opened;
    counts.requests++;
    const before = counts.actions;
    counts.actions += request.Actions.length;
    opened.largest = Math.max(opened.largest, bytes);
    if (event?.request === counts.requests) event.act();
    if (fault && 'lost' in fault && fault.lost === counts.requests) return failed();
    if (fault && 'refused' in fault && before < fault.refused && fault.refused <= counts.actions) {
      answer(firstOf(request, fault.refused - before - 1), bytes);
      return failed(fault.code);
    }
    const answered = answer(request, bytes);
    return fault && 'unanswered' in fault && fault.unanswered === counts.requests ? failed() : answered;
  };
  connect(excel);
  return opened;
}

const firstOf = (request: BatchRequest, actions: number): BatchRequest => ({
  ...request,
  Actions: request.Actions.slice(0, actions),
});
