(ns acme.shapes-test
  (:require [clojure.test :refer [deftest is]]
            [acme.shapes :as shapes]))

(deftest draws-a-circle
  (is (= "circle" (shapes/draw {:kind :circle}))))
