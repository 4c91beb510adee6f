const f = Function.prototype;
