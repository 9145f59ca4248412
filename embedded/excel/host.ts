import type { Workbook } from '../workbook/model/workbook';
import type { Catalogue } from './catalogue/catalogue';
import type { Requirements } from './catalogue/level';
import { DECLARED, holds } from './catalogue/level';
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctionCalls } from './custom-functions';
import { Events } from './events';
import { EXCEL_TYPES } from './objects/all-types';
import { byteLength, PAYLOAD_LIMIT } from './payload';
import type { Hooks } from './session';
import { Session } from './session';
import { User } from './user';
import { runBatch } from './wire/batch';
import { HostError } from './wire/host-error';
import type { HostObject } from './wire/host-object';
import { hostObject } from './wire/host-object';
import type { ObjectType } from './wire/object-type';
import type { BatchRequest } from './wire/protocol';
import { ActionType } from './wire/protocol';
import { References } from './wire/references';
import type { World } from './wire/world';

/** Service that is told when the add-in's ribbon commands can be called. */
const ACTIONS_SERVICE = 'Microsoft.InternalService.AddinInternalService';
const ACTIONS_TYPE: ObjectType<null, null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

export interface HostOptions extends Hooks {
  /** Classes and members of the library; without it no member is refused for its level. */
  readonly catalogue?: Catalogue;
  /** What the add-in declares; members of later sets are refused. */
  readonly requirements?: Requirements;
  /** Bytes. */
  readonly payloadLimit?: number;
}

export interface HostStats {
  /** All requests, those included by which the library lets go of ranges. */
  requests: number;
  /** Requests that a `context.sync()` of the add-in made. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** Bytes of the largest request, and of the largest answer that was handed over. */
  largestRequest: number;
  largestAnswer: number;
}

/** Text of the answer, or the error that stands for all of it. */
export type HostAnswer = { readonly body: string } | { readonly error: HostError };

/** Whether the library only lets go of ranges, as it does by itself at the end of `Excel.run`. */
export const isCleanUp = ({ Actions }: BatchRequest): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ Name, ActionType: type }) => Name === '_RemoveReference' || type === ActionType.instantiate);

/**
 * Excel as the add-in's library sees it, over a workbook in memory. The client's side (proxies, batches, loading, events)
 * is the library's own; what Excel itself does with a request (error codes, what a text becomes, sizes of columns) is
 * written after its documentation and has not been compared with Excel.
 */
export class ExcelHost {
  readonly stats: HostStats = {
    requests: 0,
    syncs: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestAnswer: 0,
  };
  /** Members that were used and that the host lacks, with how often: none is right in a test run. */
  readonly missing = new Map<string, number>();
  readonly events = new Events();
  readonly functions = new CustomFunctionCalls(this.events);
  /** What a person does in the workbook. */
  readonly user: User;
  private readonly session: Session;
  private readonly world: World;

  constructor(
    readonly workbook: Workbook,
    private readonly options: HostOptions = {},
  ) {
    const references = new References();
    this.session = new Session({ workbook, types: EXCEL_TYPES, references, events: this.events, hooks: options });
    this.user = new User(this.session);
    this.world = {
      root: this.session.object('Workbook', workbook),
      references,
      service: (typeName) => this.service(typeName),
      refusal: (typeName, member) => this.refusal(typeName, member),
      missing: (typeName, member) => this.noteMissing(typeName, member),
      isKnown: (typeName, member) => this.isKnown(typeName, member),
    };
  }

  /** How often the add-in asked to suspend screen updates and calculation. */
  get suspensions(): Session['suspensions'] {
    return this.session.suspensions;
  }

  /** Carries out one request of the library; `bytes` is its size on the wire. */
  answer(request: BatchRequest, bytes: number): HostAnswer {
    const limit = this.options.payloadLimit ?? PAYLOAD_LIMIT;
    this.stats.requests++;
    if (!isCleanUp(request)) this.stats.syncs++;
    this.stats.requestBytes += bytes;
    this.stats.largestRequest = Math.max(this.stats.largestRequest, bytes);
    if (bytes > limit) return { error: new HostError('RequestPayloadSizeLimitExceeded') };
    const response = runBatch(this.world, request);
    const body = JSON.stringify(response);
    const size = byteLength(body);
    this.stats.responseBytes += size;
    const isTooBig = size > limit || response.Error?.Code === 'ResponsePayloadSizeLimitExceeded';
    if (isTooBig) return { error: new HostError('ResponsePayloadSizeLimitExceeded') };
    this.stats.largestAnswer = Math.max(this.stats.largestAnswer, size);
    return { body };
  }

  private service(typeName: string): HostObject | null {
    if (typeName === CUSTOM_FUNCTIONS_SERVICE) return this.functions.service();
    return typeName === ACTIONS_SERVICE ? hostObject(ACTIONS_TYPE, null, null) : null;
  }

  private refusal(typeName: string, member: string): HostError | null {
    const since = this.options.catalogue?.get(typeName)?.get(member)?.since;
    if (!since || holds(this.options.requirements ?? DECLARED, since)) return null;
    return new HostError('ApiNotFound', `${typeName}.${member} needs ${since}, which is not declared.`);
  }

  private noteMissing(typeName: string, member: string): HostError {
    const name = member ? `${typeName}.${member}` : typeName;
    this.missing.set(name, (this.missing.get(name) ?? 0) + 1);
    return new HostError('ApiNotFound', `${name} is not implemented in this host.`);
  }

  private isKnown(typeName: string, member: string): boolean {
    const members = this.options.catalogue?.get(typeName)?.keys() ?? [];
    return [...members].some((name) => name.toLowerCase() === member.toLowerCase());
  }
}

/** A host over a workbook. */
export const createExcelHost = (workbook: Workbook, options: HostOptions = {}): ExcelHost =>
  new ExcelHost(workbook, options);
