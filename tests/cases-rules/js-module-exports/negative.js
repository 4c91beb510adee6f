exports.a = a;
module.children = [];
