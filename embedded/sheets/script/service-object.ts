import type { ServiceType } from './service-type';

/** An object of a service as the stand-in handles it: its class and what it stands for. */
export class ServiceObject {
  constructor(
    readonly type: ServiceType<unknown>,
    readonly self: unknown,
  ) {}
}

/** An object of a class, with the types of class and self checked against each other. */
export const serviceObject = <Self>(type: ServiceType<Self>, self: Self): ServiceObject =>
  new ServiceObject(type as ServiceType<unknown>, self);
