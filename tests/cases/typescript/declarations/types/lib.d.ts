/** Starts. */
declare function start(port: number): void;
declare const VERSION: string, NAME: string;
declare class Engine {
  stop(): void;
}
declare namespace tools {
  function open(path: string): void;
}
declare module "plain-module" {
  export function make(): string;
  export default make;
}
declare global {
  interface Window {
    title: string;
  }
}
