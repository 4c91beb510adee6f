import { area } from './lines';
export function twice(shape) {
    return 2 * area(shape);
}
//# sourceMappingURL=shapes.js.map
