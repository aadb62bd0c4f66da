package distill

import (
	"encoding/json"
	"io"
)

// writeRows gives a writer of rows, a line each.
func writeRows(rows []Row) func(io.Writer) error {
	return func(w io.Writer) error {
		e := json.NewEncoder(w)
		for _, r := range rows {
			if err := e.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
}
