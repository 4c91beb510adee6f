//! Prints the definitions of Rust sources as syn sees them, a line of JSON for each source.
//!
//! A definition is [name, line, group, kind, parent, end line]; see python_truth.py.

use std::io::BufRead;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

#[derive(Default)]
struct Gatherer {
    found: Vec<String>,
    scope: Vec<String>,
    is_in_type: bool,
}

impl Gatherer {
    fn add(&mut self, name: &proc_macro2::Ident, group: &str, kind: &str, end: proc_macro2::Span) {
        if name != "_" {
            self.found.push(format!(
                "[\"{}\", {}, \"{}\", \"{}\", \"{}\", {}]",
                name,
                name.span().start().line,
                group,
                kind,
                self.scope.join("::"),
                end.end().line
            ));
        }
    }

    fn within(&mut self, name: String, is_in_type: bool, walk: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.is_in_type, is_in_type);
        let is_named = !name.is_empty();
        if is_named {
            self.scope.push(name);
        }
        walk(self);
        if is_named {
            self.scope.pop();
        }
        self.is_in_type = outer;
    }
}

fn name_type(of: &syn::Type) -> String {
    match of {
        syn::Type::Path(path) => {
            let names = path.path.segments.iter().map(|one| one.ident.to_string());
            names.collect::<Vec<_>>().join("::")
        }
        syn::Type::Reference(inner) => name_type(&inner.elem),
        _ => String::new(),
    }
}

impl<'ast> Visit<'ast> for Gatherer {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add(&item.sig.ident, "function", "function", item.span());
        self.within(item.sig.ident.to_string(), false, |one| visit::visit_item_fn(one, item));
    }

    fn visit_impl_item_method(&mut self, item: &'ast syn::ImplItemMethod) {
        self.add(&item.sig.ident, "function", "method", item.span());
        self.within(item.sig.ident.to_string(), false, |one| visit::visit_impl_item_method(one, item));
    }

    fn visit_trait_item_method(&mut self, item: &'ast syn::TraitItemMethod) {
        self.add(&item.sig.ident, "function", "method", item.span());
        self.within(item.sig.ident.to_string(), false, |one| visit::visit_trait_item_method(one, item));
    }

    fn visit_foreign_item_fn(&mut self, item: &'ast syn::ForeignItemFn) {
        self.add(&item.sig.ident, "function", "function", item.span());
    }

    fn visit_foreign_item_static(&mut self, item: &'ast syn::ForeignItemStatic) {
        self.add(&item.ident, "other", "variable", item.span());
    }

    fn visit_foreign_item_type(&mut self, item: &'ast syn::ForeignItemType) {
        self.add(&item.ident, "type", "type", item.span());
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.add(&item.ident, "type", "struct", item.span());
        self.within(item.ident.to_string(), true, |one| visit::visit_item_struct(one, item));
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        self.add(&item.ident, "type", "struct", item.span());
        self.within(item.ident.to_string(), true, |one| visit::visit_item_union(one, item));
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.add(&item.ident, "type", "enum", item.span());
        self.within(item.ident.to_string(), true, |one| visit::visit_item_enum(one, item));
    }

    fn visit_variant(&mut self, item: &'ast syn::Variant) {
        self.add(&item.ident, "other", "constant", item.span());
        self.within(item.ident.to_string(), true, |one| visit::visit_variant(one, item));
    }

    fn visit_field(&mut self, item: &'ast syn::Field) {
        if let (Some(name), true) = (&item.ident, self.is_in_type) {
            self.add(name, "other", "field", item.span());
        }
        visit::visit_field(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.add(&item.ident, "type", "trait", item.span());
        self.within(item.ident.to_string(), false, |one| visit::visit_item_trait(one, item));
    }

    fn visit_item_trait_alias(&mut self, item: &'ast syn::ItemTraitAlias) {
        self.add(&item.ident, "type", "trait", item.span());
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        self.within(name_type(&item.self_ty), false, |one| visit::visit_item_impl(one, item));
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.add(&item.ident, "type", "type", item.span());
    }

    fn visit_trait_item_type(&mut self, item: &'ast syn::TraitItemType) {
        self.add(&item.ident, "type", "type", item.span());
    }

    fn visit_impl_item_type(&mut self, item: &'ast syn::ImplItemType) {
        self.add(&item.ident, "type", "type", item.span());
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.add(&item.ident, "other", "constant", item.span());
        visit::visit_item_const(self, item);
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.add(&item.ident, "other", "constant", item.span());
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.add(&item.ident, "other", "constant", item.span());
        visit::visit_impl_item_const(self, item);
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.add(&item.ident, "other", "variable", item.span());
        visit::visit_item_static(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() {
            self.add(&item.ident, "other", "module", item.span());
        }
        self.within(item.ident.to_string(), false, |one| visit::visit_item_mod(one, item));
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if let Some(name) = &item.ident {
            self.add(name, "other", "macro", item.span());
        }
    }

    fn visit_item_macro2(&mut self, item: &'ast syn::ItemMacro2) {
        self.add(&item.ident, "other", "macro", item.span());
    }
}

fn read_source(path: &str) -> String {
    let broken = format!("{{\"path\": \"{path}\", \"ok\": false}}");
    let Ok(text) = std::fs::read_to_string(path) else { return broken };
    let Ok(file) = syn::parse_file(&text) else { return broken };
    let mut gatherer = Gatherer::default();
    gatherer.visit_file(&file);
    let found = gatherer.found.join(", ");
    format!("{{\"path\": \"{path}\", \"ok\": true, \"definitions\": [{found}]}}")
}

fn main() {
    for line in std::io::stdin().lock().lines() {
        println!("{}", read_source(&line.expect("a path")));
    }
}
