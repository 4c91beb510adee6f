import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints the definitions of Java sources as com.sun.source sees them, a line of JSON for each source.
 *
 * <p>java --add-exports jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED JavaTruth.java &lt; LIST_OF_PATHS.
 * A definition is [name, line, group, kind, parent, end line]; see python_truth.py.
 */
public class JavaTruth extends TreePathScanner<Void, Void> {
    private final List<String> found = new ArrayList<>();
    private final Deque<String> scope = new ArrayDeque<>();
    private final String text;
    private final LineMap lines;
    private final CompilationUnitTree unit;
    private final Trees trees;

    JavaTruth(CompilationUnitTree unit, Trees trees, String text) {
        this.unit = unit;
        this.trees = trees;
        this.text = text;
        this.lines = unit.getLineMap();
    }

    public static void main(String[] arguments) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (String path = input.readLine(); path != null; path = input.readLine()) {
            System.out.println(readSource(compiler, path));
        }
    }

    private static String readSource(JavaCompiler compiler, String path) throws Exception {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-proc:none");
            JavacTask task = (JavacTask) compiler.getTask(
                null, files, told, options, null, files.getJavaFileObjects(path));
            CompilationUnitTree unit = task.parse().iterator().next();
            boolean isBroken = told.getDiagnostics().stream()
                .anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
            if (isBroken) {
                return "{\"path\": \"" + path + "\", \"ok\": false}";
            }
            String text = unit.getSourceFile().getCharContent(true).toString();
            JavaTruth truth = new JavaTruth(unit, Trees.instance(task), text);
            truth.scan(unit, null);
            return "{\"path\": \"" + path + "\", \"ok\": true, \"definitions\": ["
                + String.join(", ", truth.found) + "], \"accepted\": " + truth.acceptPackage() + "}";
        }
    }

    @Override
    public Void visitModule(ModuleTree node, Void unused) {
        String name = node.getName().toString();
        add(name, trees.getSourcePositions().getStartPosition(unit, node.getName()), "other", "module", node);
        return super.visitModule(node, null);
    }

    private String acceptPackage() {
        if (unit.getPackageName() == null) {
            return "[]";
        }
        long line = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, unit.getPackageName()));
        return "[[\"" + unit.getPackageName() + "\", " + line + "]]";
    }

    private void add(String name, long at, String group, String kind, Tree node) {
        List<String> names = new ArrayList<>(scope);
        java.util.Collections.reverse(names);
        long end = lines.getLineNumber(Math.max(at, trees.getSourcePositions().getEndPosition(unit, node) - 1));
        found.add(String.format("[\"%s\", %d, \"%s\", \"%s\", \"%s\", %d]",
            name, lines.getLineNumber(at), group, kind, String.join(".", names), end));
    }

    private long findName(String name, int from) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
        return matcher.find(from) ? matcher.start() : from;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
        String name = node.getSimpleName().toString();
        if (name.isEmpty()) {
            return super.visitClass(node, null);
        }
        add(name, findName(name, ((JCTree) node).pos), "type", nameKind(node), node);
        scope.push(name);
        super.visitClass(node, null);
        scope.pop();
        return null;
    }

    private static String nameKind(ClassTree node) {
        return switch (node.getKind()) {
            case INTERFACE -> "interface";
            case ANNOTATION_TYPE -> "annotation";
            case ENUM -> "enum";
            default -> "class";
        };
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
        boolean isConstructor = node.getName().contentEquals("<init>");
        String name = isConstructor && !scope.isEmpty() ? scope.peek() : node.getName().toString();
        add(name, ((JCTree) node).pos, "function", isConstructor ? "constructor" : "method", node);
        scope.push(name);
        super.visitMethod(node, null);
        scope.pop();
        return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
        TreePath parent = getCurrentPath().getParentPath();
        boolean isMember = parent.getLeaf() instanceof ClassTree;
        if (isMember) {
            // The place of an enum's constant is that of its annotations.
            String name = node.getName().toString();
            add(name, findName(name, ((JCTree) node).pos), "other", "field", node);
            scope.push(name);
        }
        super.visitVariable(node, null);
        if (isMember) {
            scope.pop();
        }
        return null;
    }
}
