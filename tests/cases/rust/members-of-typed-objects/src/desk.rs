//! A desk with a pen.

use crate::paper::Paper;
use crate::pens::{Pen, Ruler};

/// Has a pen of its own.
pub struct Desk {
    pen: Pen,
    papers: Vec<Paper>,
}

impl Desk {
    /// Draws on paper.
    pub fn draw(&mut self, paper: &mut Paper, spare: Option<Paper>) {
        paper.fold();
        self.pen.write(paper);
        let ruler = Ruler::new(30);
        ruler.measure();
        let found = self.find();
        found.lost();
        let sheet: Paper = Paper { lines: 3 };
        sheet.tear();
        let again = Paper { lines: 4 };
        let again = again.halve();
        again.lost();
        for one in &self.papers {
            one.lost();
        }
        if let Some(kept) = spare {
            kept.lost();
        }
        self.papers.iter().map(|paper| paper.lost());
    }

    fn find(&self) -> Ruler {
        let paper = Paper::load()?;
        paper.lost();
        let made = Ruler::with_length(2);
        made.measure();
        made
    }
}
