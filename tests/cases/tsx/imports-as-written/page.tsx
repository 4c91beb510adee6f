import "./page.css";
import type { PageProps } from "@/types";
import * as React from "react";
import Card, { Title as Heading } from "../ui/card";

export { Card } from "../ui/card";

const Chart = lazy(() => import("./chart"));
