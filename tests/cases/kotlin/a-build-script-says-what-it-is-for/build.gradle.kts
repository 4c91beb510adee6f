plugins {
    id("shapes")
}

description = "Draws shapes of any size"
