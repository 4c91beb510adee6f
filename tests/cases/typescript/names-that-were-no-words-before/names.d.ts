export interface Testability {
  findProviders(using: any, provider: string): any[];
}

export declare const policy: (options: {
  role: Role;
}) => (import("../core/index.js").Policy | undefined)[];

export declare const anonymous: Role;
