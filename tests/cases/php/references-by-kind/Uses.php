<?php
#[Route('/uses')]
class Uses extends Base implements Closeable
{
    private Store $store;

    public function run(Request $request, ?Path ...$paths): Result
    {
        helper($request);
        $this->close();
        $this->store->save($paths);
        self::start();
        Files::list(\App\Level::HIGH);
        $made = new Outer\Thing();
        if ($made instanceof Special) {
            throw new BadState(Names::class);
        }
        try {
            strlen('x');
        } catch (IOException | Timeout $error) {
            return parent::run($request);
        }
        return Result::$none;
    }
}
