;; Copyright of nobody.
(ns acme.shapes
  "Shapes of a drawing. They may be filled."
  (:require [clojure.string :as str]
            [acme.names :refer [check named]]
            acme.other)
  (:use [acme.legacy :only [old]])
  (:import (java.util Date UUID)
           java.io.File))

(def ^:private limit 12)

(def ^{:doc "The most sides." :dynamic true} *sides* 4)

(defonce state (atom {}))

(defn draw
  "Draws a shape."
  {:added "1.0"}
  [shape & options]
  (check shape)
  (str/join ", " (helper options)))

(defn- helper [x] (render x))

(defmacro with-pen "Runs the body with a pen." [pen & body] `(do ~@body))

(defn many ([a] a) ([a b] b))

(defmulti area "The area of a shape." :kind)

(defmethod area :circle [{:keys [radius]}] radius)

(defprotocol Drawn
  "What is drawn."
  (render [this] "Renders it."))

(defrecord Circle [radius]
  Drawn
  (render [this] radius))
