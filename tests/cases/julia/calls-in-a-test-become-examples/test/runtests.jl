using Test, Shapes

@testset "shapes" begin
    circle = Circle(1)
    Shapes.draw(circle)
    @test area(circle) == 3
    @test_throws DomainError Circle(-1)
end
