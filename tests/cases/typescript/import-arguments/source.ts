export type Layer = import("./layer.js").default<import("./source.js").default, { [x: string]: any }>;
declare class Renderer extends Base<import("./layer.js").default> {
  passes?: import("./layer.js").Pass[] | undefined;
  prepare(): void;
}
type Missing<Usage extends string> = `Missing \`Self\` - use \`${Usage}\``;
export interface Payload { tag: string }
export const Payload: Payload = { tag: "p" };
