declare module "node:url" {
    class URL {}
    const fips: boolean;
    export let count: number, total: number;
    export var mode: string;
    global {
        interface URL {}
        var URL: typeof globalThis extends { URL: infer T } ? T : typeof URL;
    }
}
declare global {
    var process: NodeJS.Process;
    function queue(task: () => void): void;
}
export {};
